import type { Language } from '../../../dsl/index.ts';
import { audit as daAudit } from './da/audit.ts';
import { compare as daCompare } from './da/compare.ts';
import { document as daDocument } from './da/document.ts';
import { errors as daErrors } from './da/errors.ts';
import { explain as daExplain } from './da/explain.ts';
import { help as daHelp } from './da/help.ts';
import { intake as daIntake } from './da/intake.ts';
import { measures as daMeasures } from './da/measures.ts';
import { meetings as daMeetings } from './da/meetings.ts';
import { move as daMove } from './da/move.ts';
import { pages as daPages } from './da/pages.ts';
import { receipt as daReceipt } from './da/receipt.ts';
import { register as daRegister } from './da/register.ts';
import { registerReplay as daRegisterReplay } from './da/register-replay.ts';
import { replay as daReplay } from './da/replay.ts';
import { rows as daRows } from './da/rows.ts';
import { words as daWords } from './da/words.ts';
import { audit as enAudit } from './en/audit.ts';
import { compare as enCompare } from './en/compare.ts';
import { document as enDocument } from './en/document.ts';
import { errors as enErrors } from './en/errors.ts';
import { explain as enExplain } from './en/explain.ts';
import { help as enHelp } from './en/help.ts';
import { intake as enIntake } from './en/intake.ts';
import { measures as enMeasures } from './en/measures.ts';
import { meetings as enMeetings } from './en/meetings.ts';
import { move as enMove } from './en/move.ts';
import { pages as enPages } from './en/pages.ts';
import { receipt as enReceipt } from './en/receipt.ts';
import { register as enRegister } from './en/register.ts';
import { registerReplay as enRegisterReplay } from './en/register-replay.ts';
import { replay as enReplay } from './en/replay.ts';
import { rows as enRows } from './en/rows.ts';
import { words as enWords } from './en/words.ts';

/** Everything the command line says itself. The Danish tables give the shape; the English ones must follow it. */
export interface Texts {
  readonly audit: typeof daAudit;
  readonly compare: typeof daCompare;
  readonly document: typeof daDocument;
  readonly errors: typeof daErrors;
  readonly explain: typeof daExplain;
  readonly help: typeof daHelp;
  readonly intake: typeof daIntake;
  readonly measures: typeof daMeasures;
  readonly meetings: typeof daMeetings;
  readonly move: typeof daMove;
  readonly pages: typeof daPages;
  readonly receipt: typeof daReceipt;
  readonly register: typeof daRegister;
  readonly registerReplay: typeof daRegisterReplay;
  readonly replay: typeof daReplay;
  readonly rows: typeof daRows;
  readonly words: typeof daWords;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  da: {
    audit: daAudit,
    compare: daCompare,
    document: daDocument,
    errors: daErrors,
    explain: daExplain,
    help: daHelp,
    intake: daIntake,
    measures: daMeasures,
    meetings: daMeetings,
    move: daMove,
    pages: daPages,
    receipt: daReceipt,
    register: daRegister,
    registerReplay: daRegisterReplay,
    replay: daReplay,
    rows: daRows,
    words: daWords,
  },
  en: {
    audit: enAudit,
    compare: enCompare,
    document: enDocument,
    errors: enErrors,
    explain: enExplain,
    help: enHelp,
    intake: enIntake,
    measures: enMeasures,
    meetings: enMeetings,
    move: enMove,
    pages: enPages,
    receipt: enReceipt,
    register: enRegister,
    registerReplay: enRegisterReplay,
    replay: enReplay,
    rows: enRows,
    words: enWords,
  },
};

/** The texts of one language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
