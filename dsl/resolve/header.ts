/** The header of a file: who decided it, when it is in force, what it builds on. Read before names are resolved. */
import type { Header, HeaderClause, Name, RuleFile } from '../ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Bilingual, Span } from '../source.ts';
import { statedForms } from './declare.ts';
import { firstOfMonth } from './resolution.ts';

export interface HeaderFacts {
  readonly name: Bilingual;
  readonly header: Header;
  readonly level: 'national' | 'municipal';
  readonly municipality?: string;
  readonly process?: Name;
  readonly version: number;
  readonly inForceFrom: string;
  readonly inForceTo?: string;
  readonly replaces?: number;
  readonly selectedBy: Name;
  readonly buildsOn: readonly { readonly name: Name; readonly version: number; readonly span: Span }[];
}

type Report = (code: string, span: Span, args?: Diagnostic['args'], fix?: Diagnostic['fix']) => void;

/** The header's content, or undefined when a required clause is missing; each missing one is reported. */
export function readHeader(file: RuleFile, report: Report): HeaderFacts | undefined {
  const { header } = file;
  if (!header) return undefined;
  const clause = <K extends HeaderClause['kind']>(kind: K): (HeaderClause & { kind: K }) | undefined =>
    header.clauses.find((candidate): candidate is HeaderClause & { kind: K } => candidate.kind === kind);
  const headSpan = header.head.forms[0]?.span ?? header.span;
  const required = <T>(found: T | undefined, code: string): T | undefined => {
    if (found === undefined) report(code, headSpan);
    return found;
  };
  const municipal = clause('municipal');
  const level = required(municipal ?? clause('national'), 'R060');
  const version = required(clause('version'), 'R061');
  const inForce = required(clause('in_force'), 'R062');
  const selectedBy = required(clause('selected_by'), 'R063');
  const process = clause('process');
  const replaces = clause('replaces');
  for (const date of [inForce?.from, inForce?.to]) {
    if (!inForce || date === undefined || date.length === 10) continue;
    // That it begins in a month may mean its first day; when it ends, only the author can say.
    const fix =
      date === inForce.from ? firstOfMonth(date, file.source, inForce.span, file.language) : undefined;
    report('R048', inForce.span, { written: date }, fix);
  }
  if (inForce?.to !== undefined && inForce.to < inForce.from) report('R064', inForce.span);
  if (replaces && version && replaces.version >= version.version)
    report('R065', replaces.span, { version: version.version });
  if (!header.clauses.some((candidate) => candidate.kind === 'source')) report('R056', headSpan);
  if (!level || !version || !inForce || !selectedBy) return undefined;
  const forms = statedForms(header.head, file.language);
  return {
    name: { da: forms.da[0] as string, en: forms.en[0] as string },
    header,
    level: municipal ? 'municipal' : 'national',
    ...(municipal && { municipality: municipal.municipality.text }),
    ...(process && { process: process.name }),
    version: version.version,
    inForceFrom: inForce.from,
    ...(inForce.to !== undefined && { inForceTo: inForce.to }),
    ...(replaces && { replaces: replaces.version }),
    selectedBy: selectedBy.fact,
    buildsOn: header.clauses.flatMap((candidate) =>
      candidate.kind === 'builds_on'
        ? [{ name: candidate.name, version: candidate.version, span: candidate.span }]
        : [],
    ),
  };
}
