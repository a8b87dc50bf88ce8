/** Conditions as diagrams. */
import type { Comparator } from '../ast.ts';
import { operandsOf } from '../model/expression-parts.ts';
import type { Expression, FactRef, Operand } from '../model.ts';
import { countOf, type Part } from './count.ts';
import type { Ask, Diagram, Diagrams } from './diagram.ts';
import { compareKnown, type Known, moved, type Reading, sameKnown } from './known.ts';
import type { Compared, Layout } from './layout.ts';
import {
  CONJUNCTION,
  DISJUNCTION,
  MET,
  NEGATION,
  NOT_MET,
  OPENNESS,
  type OutcomeCode,
  opposite,
  UNKNOWN,
} from './outcome-codes.ts';
import type { Scope } from './prepare.ts';

/** Where a condition is compiled: the groups whose records are in sight, the innermost last. */
export type Sight = readonly string[];

export interface Compiler {
  readonly layout: Layout;
  readonly diagrams: Diagrams;
  concept(code: string, sight: Sight): Diagram;
}

/** The frame a fact is read from: that of the innermost record that has it, else the case's. */
function frameOf(fact: FactRef, sight: Sight): number {
  return sight.findLastIndex((group) => fact.groups.includes(group)) + 1;
}

/** An answer for every region of a fact. */
export function factDiagram(
  fact: FactRef,
  sight: Sight,
  { layout, diagrams }: Compiler,
  answer: (reading: Reading) => OutcomeCode,
): Diagram {
  if (fact.limit) return answer(limitOf(fact, layout));
  const { slot, regions } = layout.slotOf(fact);
  return diagrams.fact(frameOf(fact, sight), slot, regions.samples.map(answer));
}

/** What a limit that is asked like a fact holds, in every case. */
function limitOf({ code, type }: FactRef, layout: Layout): Known | undefined {
  return layout.constantOf({ kind: 'limit', code }, type)?.known;
}

type Read = (scope: Scope) => Reading;

function reader(fact: FactRef, sight: Sight, layout: Layout): Read {
  if (fact.limit) {
    const known = limitOf(fact, layout);
    return () => known;
  }
  const frame = frameOf(fact, sight);
  const { slot } = layout.slotOf(fact);
  return ({ frames }) => frames[frame]?.value(slot);
}

/** The right side of a comparison with a value of a type. */
function operandReader(operand: Operand, type: FactRef['type'], sight: Sight, layout: Layout): Read {
  switch (operand.kind) {
    case 'value':
    case 'limit': {
      const known = layout.constantOf(operand, type)?.known;
      return () => known;
    }
    case 'fact':
      return reader(operand.fact, sight, layout);
    case 'offset': {
      const readDate = reader(operand.from, sight, layout);
      const readAmount = operandReader(operand.amount, { kind: 'duration' }, sight, layout);
      const { direction } = operand;
      return (scope) => {
        const date = readDate(scope);
        const amount = readAmount(scope);
        if (date === null || amount === null) return null;
        return date && amount && moved(date, amount, direction);
      };
    }
  }
}

/** A comparison with values on its right side; a known absence there makes it false. */
type Judge = (subject: Known | undefined, operands: readonly Reading[]) => OutcomeCode;

const against = (subject: Known | undefined, comparator: Comparator, operand: Reading): OutcomeCode => {
  if (operand === null) return NOT_MET;
  return subject && operand ? compareKnown(subject, comparator, operand) : UNKNOWN;
};

function judgeOf(expression: Compared): Judge {
  const {
    kind,
    negated,
    subject: { type },
  } = expression;
  const judge = ((): Judge => {
    switch (kind) {
      case 'compare':
        return (subject, [right]) => against(subject, expression.comparator, right);
      case 'range':
        return (subject, [from, to]) =>
          Math.min(against(subject, 'at_least', from), against(subject, 'at_most', to));
      case 'one_of':
        return (subject, operands) => {
          let best: OutcomeCode = NOT_MET;
          for (const operand of operands) {
            if (operand === null) continue;
            const same = subject && operand ? sameKnown(subject, operand, type) : UNKNOWN;
            if (same > best) best = same;
          }
          return best;
        };
    }
  })();
  if (!negated) return judge;
  // A known absence fulfils neither a comparison nor its opposite.
  const absent = (operands: readonly Reading[]): boolean =>
    kind === 'one_of' ? operands.every((operand) => operand === null) : operands.includes(null);
  return (subject, operands) => (absent(operands) ? NOT_MET : opposite(judge(subject, operands)));
}

function comparison(expression: Compared, sight: Sight, compiler: Compiler): Diagram {
  const { layout, diagrams } = compiler;
  const { subject } = expression;
  const operands = operandsOf(expression);
  const judge = judgeOf(expression);
  const constants = operands.map((operand) => layout.constantOf(operand, subject.type));
  const exact = subject.limit ?? layout.slotOf(subject).regions.exact;
  if (exact && constants.every((constant) => constant !== undefined)) {
    const known = constants.map((constant) => constant.known);
    // A known absence fulfils neither a comparison nor its opposite.
    return factDiagram(subject, sight, compiler, (reading) =>
      reading === null ? NOT_MET : judge(reading, known),
    );
  }
  const read = reader(subject, sight, layout);
  const readers = operands.map((operand) => operandReader(operand, subject.type, sight, layout));
  return diagrams.ask((scope) => {
    const reading = read(scope);
    return reading === null
      ? NOT_MET
      : judge(
          reading,
          readers.map((each) => each(scope)),
        );
  });
}

function inclusion(
  { subject, values, negated }: Expression & { readonly kind: 'includes' },
  sight: Sight,
  { layout, diagrams }: Compiler,
): Diagram {
  const read = reader(subject, sight, layout);
  return diagrams.ask((scope) => {
    const reading = read(scope);
    if (!reading) return reading === null ? NOT_MET : UNKNOWN;
    const all = values.every((value) => (reading.raw as readonly string[]).includes(value));
    return all === negated ? NOT_MET : MET;
  });
}

function knowledge(
  { subject, asks, negated }: Expression & { readonly kind: 'knowledge' },
  sight: Sight,
  compiler: Compiler,
): Diagram {
  const truth = (reading: Reading): boolean | undefined => {
    switch (asks) {
      case 'known':
        return reading !== undefined && reading !== null;
      case 'unknown':
        return reading === undefined;
      case 'none':
        return reading === undefined ? undefined : reading === null;
    }
  };
  return factDiagram(subject, sight, compiler, (reading) => {
    const answer = truth(reading);
    return answer === undefined ? UNKNOWN : answer === negated ? NOT_MET : MET;
  });
}

/** A part that is asked as often as there are records. */
function part(expression: Expression, sight: Sight, compiler: Compiler): Part {
  const { diagrams } = compiler;
  const diagram = condition(expression, sight, compiler);
  let address: number | undefined;
  return (scope) => {
    address ??= diagrams.addressOf(diagram);
    return diagrams.run(address, scope);
  };
}

export function condition(expression: Expression, sight: Sight, compiler: Compiler): Diagram {
  const { diagrams } = compiler;
  const together = (items: readonly Expression[], table: typeof CONJUNCTION, empty: OutcomeCode): Diagram =>
    items.reduce((sum: Diagram, item) => diagrams.apply(table, sum, condition(item, sight, compiler)), empty);
  switch (expression.kind) {
    case 'all':
      return together(expression.items, CONJUNCTION, MET);
    case 'any':
      return together(expression.items, DISJUNCTION, NOT_MET);
    case 'none':
      return diagrams.apply(NEGATION, together(expression.items, DISJUNCTION, NOT_MET));
    case 'not':
      return diagrams.apply(NEGATION, condition(expression.item, sight, compiler));
    case 'compare':
    case 'range':
    case 'one_of':
      return comparison(expression, sight, compiler);
    case 'includes':
      return inclusion(expression, sight, compiler);
    case 'knowledge':
      return knowledge(expression, sight, compiler);
    case 'concept': {
      const asked = compiler.concept(expression.concept, sight);
      const answer = expression.asks === 'unknown' ? diagrams.apply(OPENNESS, asked) : asked;
      return expression.negated ? diagrams.apply(NEGATION, answer) : answer;
    }
    case 'count':
    case 'sum': {
      const { layout } = compiler;
      const { gathered } = expression;
      const inside = [...sight, gathered.group];
      const type = expression.kind === 'sum' ? expression.of.type : ({ kind: 'number' } as const);
      const ask: Ask = countOf({
        group: layout.groups.indexOf(gathered.group),
        frame: inside.length,
        comparator: expression.comparator,
        right: operandReader(expression.right, type, sight, layout),
        ...(gathered.where && { where: part(gathered.where, inside, compiler) }),
        ...(gathered.countedFrom && { date: reader(gathered.countedFrom, inside, layout) }),
        ...(gathered.within && { within: gathered.within }),
        ...(gathered.calendarYear && { calendarYear: true }),
        ...(gathered.same && {
          same: gathered.same.map((fact) => ({
            type: fact.type,
            own: reader(fact, inside, layout),
            ...(frameOf(fact, sight) > 0 && { other: reader(fact, sight, layout) }),
          })),
        }),
        ...(expression.kind === 'sum' && { amount: reader(expression.of, inside, layout) }),
      });
      return diagrams.ask(ask);
    }
  }
}
