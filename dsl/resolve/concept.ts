/** A concept with its clauses resolved. */
import type { ConceptDeclaration, DiscretionTerms, Fallback } from '../ast.ts';
import type { ClauseKind, ConceptClauseModel, ConceptModel, FallbackModel, Terms } from '../model.ts';
import { resolveCondition } from './condition.ts';
import type { Resolution } from './resolution.ts';
import { sourceLines } from './sources.ts';
import { bilingual } from './symbols.ts';

const CLAUSE_KINDS: Readonly<Record<string, ClauseKind>> = {
  always: 'always',
  except: 'except',
  discretion: 'discretion',
  applies: 'applies',
  decides_for: 'decides_for',
};

function resolveTerms(terms: DiscretionTerms, resolution: Resolution): Terms {
  const by = terms.by && resolution.lookUp(terms.by, 'role');
  const weighs = terms.weighs.flatMap((name) => resolution.lookUp(name, 'fact', 'concept') ?? []);
  return {
    ...(by && { by: bilingual(by) }),
    weighs: weighs.map(bilingual),
    reasonsRequired: terms.reasonsRequired,
  };
}

function resolveFallback(fallback: Fallback, resolution: Resolution): FallbackModel {
  return { outcome: fallback.outcome, terms: resolveTerms(fallback.terms, resolution), span: fallback.span };
}

/** @returns the concept, or undefined when a clause could not be resolved; what is wrong is reported */
export function resolveConcept(
  declaration: ConceptDeclaration,
  resolution: Resolution,
): ConceptModel | undefined {
  const head = declaration.head.forms[0];
  const symbol = head && resolution.bindings.get(head);
  if (!head || !symbol) return undefined;
  const group = resolution.scope.concerns.get(symbol.code);
  const records = group === undefined ? [] : [group];
  const errorsBefore = resolution.errorCount();
  const clauses: ConceptClauseModel[] = [];
  let fills: string | undefined;
  let decidesForAny: ConceptModel['decidesForAny'];
  let otherwise: FallbackModel | undefined;
  let ifNotFilled: FallbackModel | undefined;
  let mustInclude: ConceptModel['mustInclude'];
  let departsFrom: string | undefined;

  for (const clause of declaration.clauses) {
    switch (clause.kind) {
      case 'fills': {
        // The open concept may have the same name as the concept that fills it.
        const open = resolution.scope
          .find(['concept'], clause.name.text, resolution.file.language)
          .find((candidate) => candidate !== symbol);
        if (open) {
          resolution.bind(clause.name, open);
          fills = open.code;
        } else resolution.unknownName(clause.name, ['concept']);
        break;
      }
      case 'departs_from': {
        const below = resolution.scope
          .find(['concept'], clause.name.text, resolution.file.language)
          .find((candidate) => candidate !== symbol);
        if (below) {
          resolution.bind(clause.name, below);
          departsFrom = below.code;
        } else resolution.unknownName(clause.name, ['concept']);
        break;
      }
      case 'must_include': {
        const condition = resolveCondition(clause.condition, records, resolution);
        if (condition) mustInclude = { condition, span: clause.span };
        if (!declaration.open) resolution.report('R113', clause.span, { name: head.text });
        break;
      }
      case 'decides_for_any': {
        const fact = resolution.lookUp(clause.fact, 'fact');
        if (fact) decidesForAny = { fact: resolution.factRef(fact), span: clause.span };
        break;
      }
      case 'otherwise':
        otherwise = resolveFallback(clause.fallback, resolution);
        break;
      case 'if_not_filled':
        ifNotFilled = resolveFallback(clause.fallback, resolution);
        break;
      case 'always':
      case 'except':
      case 'discretion':
      case 'applies':
      case 'decides_for': {
        const condition = resolveCondition(clause.condition, records, resolution);
        if (!condition) break;
        clauses.push({
          kind:
            clause.kind === 'applies' && clause.example
              ? 'example'
              : (CLAUSE_KINDS[clause.kind] as ClauseKind),
          condition,
          established: clause.kind === 'except' && clause.established,
          ...(clause.kind === 'discretion' && { terms: resolveTerms(clause.terms, resolution) }),
          span: clause.span,
        });
        break;
      }
    }
  }
  const sources = sourceLines(declaration.clauses, resolution.file.language);
  if (sources.length === 0) resolution.report('R056', head.span, { name: head.text });
  const decides = declaration.clauses.some(({ kind }) => kind !== 'decides_for' && CLAUSE_KINDS[kind]);
  const [binding, guiding] = (['binding', 'guiding'] as const).map((kind) =>
    declaration.clauses.find((clause) => clause.kind === kind),
  );
  const second = binding && guiding && (binding.span.start > guiding.span.start ? binding : guiding);
  if (second) resolution.report('R124', second.span, { name: head.text });
  if (declaration.open && decides) resolution.report('R070', head.span, { name: head.text });
  if (!declaration.open && !decides && !otherwise) resolution.report('R071', head.span, { name: head.text });
  if (resolution.errorCount() > errorsBefore) return undefined;
  return {
    code: symbol.code,
    name: bilingual(symbol),
    sources,
    origin: resolution.origin(declaration.span),
    open: declaration.open,
    ...(group !== undefined && { concerns: group }),
    ...(fills !== undefined && { fills }),
    clauses,
    ...(decidesForAny && { decidesForAny }),
    ...(otherwise && { otherwise }),
    ...(ifNotFilled && { ifNotFilled }),
    ...(mustInclude && { mustInclude }),
    binding: declaration.clauses.some((clause) => clause.kind === 'binding'),
    ...(departsFrom !== undefined && { departsFrom }),
  };
}
