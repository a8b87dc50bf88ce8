import type { verifier as daVerifier } from '../da/verifier.ts';

export const verifier: typeof daVerifier = {
  noPack: (file) => `There is no packed case in ${file}`,
  heading: (name, events) => `The case ${name}: ${events} ${events === 1 ? 'event' : 'events'}`,
  rules: (name, version) => `Rules: ${name} version ${version}`,
  problems: {
    CHECKPOINT: () => 'The checkpoint is not signed with the key of the register',
    EVENT_CHANGED: ({ seq }) => `Event ${seq} was changed`,
    EVENT_MISSING: ({ seq }) => `Event ${seq} is missing`,
    EVENT_NOT_INCLUDED: ({ seq }) => `Event ${seq} is not among those that the checkpoint stands for`,
    RULES_CHANGED: ({ name, version }) => `The text of “${name}” version ${version} was changed`,
    RULES_MISSING: ({ name, version }) =>
      `The text of “${name}” version ${version}, on which a decision rests, is not here`,
    SINCE: () => 'The register has not grown from the earlier checkpoint: it was rewritten',
  },
  sound: (origin, size) => `The events are word for word those in ${origin} when it had ${size} events`,
  rulesSound: 'The rules are word for word those that the decisions name',
  grown: (size) => `The register has only grown since it had ${size} events`,
  key: (key) => `The key is ${key}: compare it with the one you have from elsewhere`,
  cannotProve:
    'This does not prove that what was written is true, or that the case has had no more events since.',
};
