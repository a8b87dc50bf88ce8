/** Which parts of a network council event hold facts that rule files declare. */
import type { FactInfo, RulesInForce } from '../../../dsl/index.ts';
import { factsOfGroup, screenFacts } from '../field-issues.ts';
import type { FieldIssue, MachineEvent, Screened } from '../process.ts';
import { vocabulary } from './vocabulary.ts';

type Data = Readonly<Record<string, unknown>>;

/** The data without the facts that the rules in force cannot take, and what was wrong with them. Pure. */
export function screen(data: MachineEvent['data'], rules: RulesInForce): Screened {
  const issues: FieldIssue[] = [];
  const clean = (facts: Data, declared: readonly FactInfo[], path: string): Data => {
    const screened = screenFacts(facts, declared, path);
    issues.push(...screened.issues);
    return screened.kept;
  };
  const ofSuspicion = factsOfGroup(rules.facts, 'offence');
  const records = (list: unknown, path: string): readonly Data[] =>
    (list as readonly Data[]).map(({ incidentId, ...facts }) => ({
      incidentId,
      ...clean(facts, ofSuspicion, `${path}.${String(incidentId)}`),
    }));
  const listed = factsOfGroup(rules.facts, 'agreedDuty');
  const duties = (list: unknown, path: string): readonly Data[] =>
    (list as readonly Data[]).map(({ duty, ...rest }, index) => {
      if (duty === undefined) return rest;
      const kept = clean({ listedDuty: duty }, listed, `${path}.${index + 1}`);
      return kept.listedDuty === undefined ? { ...rest, text: rest.text ?? String(duty) } : { ...rest, duty };
    });
  const { suspicions, history, facts } = data as { suspicions?: unknown; history?: Data; facts?: Data };
  return {
    data: {
      ...data,
      ...(suspicions !== undefined && { suspicions: records(suspicions, 'suspicions') }),
      ...(history?.suspicions !== undefined && {
        history: { ...history, suspicions: records(history.suspicions, 'history.suspicions') },
      }),
      ...(Array.isArray(data.duties) && { duties: duties(data.duties, 'duties') }),
      ...(Array.isArray(data.agreements) && { agreements: duties(data.agreements, 'agreements') }),
      ...(facts !== undefined && { facts: clean(facts, ownFacts(rules), 'facts') }),
    },
    issues,
  };
}

/** Facts of the case that rule files declare beside those of the process. */
function ownFacts(rules: RulesInForce): readonly FactInfo[] {
  const ofProcess = new Set(vocabulary.facts.map(({ code }) => code));
  return rules.facts.filter(({ code, groups }) => groups.length === 0 && !ofProcess.has(code));
}
