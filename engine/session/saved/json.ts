/** A session as data: everything that the screen shows, by the codes of the specification. */
import type { Standing, Step } from '../../case/course.ts';
import { actions } from '../actions/index.ts';
import { formatScript } from '../keys.ts';
import { differences } from '../overlays/differences.ts';
import { currentStep, type Session } from '../session.ts';
import { branchOf } from '../what-if/branch.ts';

/** Plain data; the version of its shape is put on by whoever writes it out. */
export function sessionData(session: Session): Readonly<Record<string, unknown>> {
  const { whole, shown, language, world } = session;
  const step = currentStep(session);
  return {
    case: whole.case,
    process: whole.process,
    municipality: whole.municipality,
    rulesets: shown.rulesets,
    position: session.position,
    events: whole.steps.length,
    date: session.date,
    what_if: branchOf(session) ?? null,
    other_rules: session.other,
    differences: branchOf(session) ? differences(session) : [],
    rule_problems: session.problems.map(({ place, text }) => ({ place, text: text[language] })),
    event: step
      ? { ...step.event, accepted: step.accepted, reasons: reasonData(session, step.reasons) }
      : null,
    recorded: step?.recorded ?? null,
    now: standingData(session, shown.now),
    timeline: whole.steps.map(({ event, accepted, state }: Step, index) => ({
      position: index + 1,
      seq: event.seq,
      on: event.on,
      type: event.type,
      name: world.names.event(event.type)[language],
      accepted,
      state,
    })),
    passed: whole.passed,
    states: world.process.states,
    form: formData(session),
    actions: actions.map((action) => ({
      id: action.id,
      keys: action.keys,
      word: action.word[language],
      name: action.name[language],
      unavailable: action.unavailable?.(session)?.[language] ?? null,
    })),
    message: session.message?.[language] ?? null,
    script: formatScript(session.keys),
  };
}

/** The form that is open, with what is written in it. */
function formData({ overlay, language }: Session) {
  if (overlay?.kind !== 'form') return null;
  const { form, written, problems } = overlay;
  return {
    type: form.type,
    name: form.name[language],
    fields: form.fields.map(({ code, name, type, required, options }) => ({
      code,
      name: name[language],
      type,
      required,
      options: options?.map((option) => ({ code: option.code, name: option.name[language] })) ?? null,
      written: written[code] ?? '',
      problem: problems[code]?.[language] ?? null,
    })),
  };
}

function standingData(session: Session, now: Standing): Readonly<Record<string, unknown>> {
  return {
    date: now.date,
    state: now.state,
    state_name: session.world.names.state(now.state)[session.language],
    regions: now.regions,
    facts: now.facts,
    decision: now.decision ?? null,
    tasks: now.tasks,
    duties: now.duties,
    deadlines: now.deadlines,
    findings: now.findings,
    possible: now.possible.map(({ reasons, ...event }) => ({
      ...event,
      reasons: reasonData(session, reasons),
    })),
  };
}

function reasonData({ world, language }: Session, reasons: Step['reasons']) {
  return reasons.map((reason) => ({ ...reason, text: world.names.reason(reason)[language] }));
}
