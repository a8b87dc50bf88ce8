import type { Language } from '../../../../dsl/index.ts';

export const language: Language = 'da';

export { audit } from './audit.ts';
export { compare } from './compare.ts';
export { document } from './document.ts';
export { errors } from './errors.ts';
export { explain } from './explain.ts';
export { help } from './help.ts';
export { intake } from './intake.ts';
export { measures } from './measures.ts';
export { meetings } from './meetings.ts';
export { move } from './move.ts';
export { pages } from './pages.ts';
export { receipt } from './receipt.ts';
export { register } from './register.ts';
export { registerReplay } from './register-replay.ts';
export { replay } from './replay.ts';
export { rows } from './rows.ts';
export { study } from './study.ts';
export { words } from './words.ts';
