/**
 * Every word that the language reserves, once, in both languages. The name on the left is the token of the grammar.
 *
 * `line`: reserved only at the start of a line. `number`: only right before a digit. `text`: only right before a quotation.
 * `expected`: only right after `forvent`; `stated`: after `givet` as well. `source`: only right after a comma in a line with a source.
 * `anywhere`: reserved inside names as well; a name that needs such a word is written in «».
 */
import type { Language } from './source.ts';

export type Reach = 'line' | 'number' | 'text' | 'expected' | 'stated' | 'source' | 'anywhere';

interface Keyword {
  readonly da: string;
  readonly en: string;
  readonly reach: Reach;
}

const keyword = (da: string, en: string, reach: Reach): Keyword => ({ da, en, reach });

export const KEYWORDS = {
  // Declarations
  Ruleset: keyword('regelsæt', 'ruleset', 'line'),
  Fact: keyword('oplysning', 'fact', 'line'),
  Choice: keyword('valg', 'choice', 'line'),
  Group: keyword('gruppe', 'group', 'line'),
  Role: keyword('rolle', 'role', 'line'),
  Limit: keyword('grænse', 'limit', 'line'),
  Setting: keyword('indstilling', 'setting', 'line'),
  OpenConcept: keyword('åbent begreb', 'open concept', 'line'),
  Concept: keyword('begreb', 'concept', 'line'),
  Deadline: keyword('frist', 'deadline', 'line'),
  Duty: keyword('pligt', 'duty', 'line'),
  Recommendation: keyword('anbefaling', 'recommendation', 'line'),
  Check: keyword('kontrol', 'check', 'line'),
  TestTable: keyword('prøvetabel', 'test table', 'line'),
  Test: keyword('prøve', 'test', 'line'),
  Scenario: keyword('forløb', 'scenario', 'line'),
  Template: keyword('skabelon', 'template', 'line'),

  // Header
  National: keyword('niveau national', 'level national', 'line'),
  Municipal: keyword('niveau kommunal for', 'level municipal for', 'line'),
  Process: keyword('proces', 'process', 'line'),
  Version: keyword('version', 'version', 'number'),
  SelectedBy: keyword('version vælges efter', 'version selected by', 'line'),
  InForce: keyword('gælder fra', 'in force from', 'line'),
  UntilIncluding: keyword('til og med', 'up to and including', 'anywhere'),
  Replaces: keyword('erstatter', 'replaces', 'line'),
  BuildsOn: keyword('bygger på', 'builds on', 'line'),
  Transition: keyword('overgang', 'transition', 'line'),

  // Any declaration
  Source: keyword('kilde', 'source', 'line'),
  Note: keyword('note', 'note', 'line'),
  Code: keyword('kode', 'code', 'line'),
  Of: keyword('af', 'of', 'number'),
  ConfirmedBy: keyword('bekræftet af', 'confirmed by', 'source'),
  Wording: keyword('ordlyd', 'wording', 'line'),
  Confirmed: keyword('bekræftet', 'confirmed', 'text'),
  Accepted: keyword('accepteret', 'accepted', 'line'),
  InsteadOf: keyword('i stedet for', 'instead of', 'text'),
  Without: keyword('uden', 'without', 'text'),

  // Facts, choices, groups
  Type: keyword('type', 'type', 'line'),
  ComesFrom: keyword('kommer fra', 'comes from', 'line'),
  IfUnknown: keyword('hvis ukendt', 'if unknown', 'line'),
  ObtainFrom: keyword('indhent fra', 'obtain from', 'anywhere'),
  AssessedBy: keyword('vurderes af', 'assessed by', 'anywhere'),
  Assume: keyword('antag', 'assume', 'anywhere'),
  Ascending: keyword('i stigende orden', 'in ascending order', 'line'),
  MeasuredBy: keyword('målt på', 'measured by', 'anywhere'),
  Fields: keyword('felter', 'fields', 'line'),
  Collects: keyword('samler', 'collects', 'line'),

  // Limits and settings
  Locked: keyword('låst', 'locked', 'line'),
  Free: keyword('fri', 'free', 'line'),
  Frame: keyword('ramme', 'frame', 'line'),

  // Concepts
  Concerns: keyword('vedrører', 'concerns', 'anywhere'),
  Fills: keyword('udfylder', 'fills', 'line'),
  DepartsFrom: keyword('fraviger', 'departs from', 'line'),
  Binding: keyword('bindende', 'binding', 'line'),
  Guiding: keyword('vejledende', 'guiding', 'line'),
  DecidesForAny: keyword('afgør for enhver', 'decides for any', 'line'),
  DecidesFor: keyword('afgør for', 'decides for', 'line'),
  AlwaysApplies: keyword('gælder altid når', 'always applies when', 'line'),
  ExampleApplies: keyword('gælder for eksempel når', 'applies for example when', 'line'),
  Applies: keyword('gælder når', 'applies when', 'line'),
  ExceptEstablished: keyword('undtagen når godtgjort', 'except when established', 'line'),
  Except: keyword('undtagen når', 'except when', 'line'),
  DiscretionWhen: keyword('skøn når', 'discretion when', 'line'),
  Weighs: keyword('lægger vægt på', 'weighs', 'line'),
  ReasonsRequired: keyword('begrundelse kræves', 'reasons required', 'line'),
  Otherwise: keyword('ellers', 'otherwise', 'anywhere'),
  MustInclude: keyword('skal altid omfatte', 'must always include', 'line'),
  IfNotFilled: keyword('hvis ikke udfyldt', 'if not filled', 'line'),

  // Conditions
  AnyOf: keyword('mindst én af følgende', 'at least one of the following', 'anywhere'),
  AllOf: keyword('alle følgende', 'all of the following', 'anywhere'),
  NoneOf: keyword('ingen af følgende', 'none of the following', 'anywhere'),
  And: keyword('og', 'and', 'anywhere'),
  Or: keyword('eller', 'or', 'anywhere'),
  Not: keyword('ikke', 'not', 'anywhere'),
  Is: keyword('er', 'is', 'anywhere'),
  Over: keyword('over', 'over', 'anywhere'),
  Under: keyword('under', 'under', 'anywhere'),
  AtLeast: keyword('mindst', 'at least', 'anywhere'),
  AtMost: keyword('højst', 'at most', 'anywhere'),
  Exactly: keyword('netop', 'exactly', 'anywhere'),
  Before: keyword('før', 'before', 'anywhere'),
  After: keyword('efter', 'after', 'anywhere'),
  NoLater: keyword('senest', 'no later than', 'anywhere'),
  NoEarlier: keyword('tidligst', 'no earlier than', 'anywhere'),
  From: keyword('fra', 'from', 'number'),
  Includes: keyword('omfatter', 'includes', 'anywhere'),
  CountOf: keyword('antallet af', 'the number of', 'anywhere'),
  SumOf: keyword('summen af', 'the sum of', 'anywhere'),
  WithinCalendarYear: keyword('inden for et kalenderår', 'within a calendar year', 'anywhere'),
  Within: keyword('inden for', 'within', 'anywhere'),
  WithSame: keyword('med samme', 'with the same', 'anywhere'),
  Where: keyword('hvor', 'where', 'anywhere'),
  CountedFromDayAfter: keyword('regnet fra dagen efter', 'counted from the day after', 'anywhere'),
  CountedFrom: keyword('regnet fra', 'counted from', 'anywhere'),
  Met: keyword('opfyldt', 'met', 'anywhere'),
  Unknown: keyword('ukendt', 'unknown', 'anywhere'),
  Known: keyword('kendt', 'known', 'anywhere'),
  None: keyword('ingen', 'none', 'anywhere'),
  Discretion: keyword('skøn', 'discretion', 'anywhere'),
  Yes: keyword('ja', 'yes', 'anywhere'),
  No: keyword('nej', 'no', 'anywhere'),
  YesNo: keyword('ja/nej', 'yes/no', 'anywhere'),

  // Deadlines
  OnClosedDays: keyword('på lukkedage', 'on closed days', 'line'),
  KeepDay: keyword('behold dagen', 'keep the day', 'anywhere'),
  NextWorkingDay: keyword('flyt til første hverdag', 'move to the next working day', 'anywhere'),
  Calendar: keyword('kalender', 'calendar', 'line'),
  Covers: keyword('gælder for årene', 'covers the years', 'line'),
  Closed: keyword('lukket', 'closed', 'line'),

  // Duties and checks
  ArisesWhen: keyword('opstår når', 'arises when', 'line'),
  ArisesBy: keyword('opstår ved', 'arises by', 'line'),
  FulfilledBy: keyword('opfyldes af', 'fulfilled by', 'line'),
  LapsesBy: keyword('bortfalder ved', 'lapses by', 'line'),
  LapsesWhen: keyword('bortfalder når', 'lapses when', 'line'),
  Strength: keyword('styrke', 'strength', 'anywhere'),
  WhileOpen: keyword('mens den er åben', 'while it is open', 'line'),
  WhileOverdue: keyword('mens den er overskredet', 'while it is overdue', 'line'),
  WhenLate: keyword('når den opfyldes for sent', 'when it is fulfilled late', 'line'),
  WhenLapsedUnmet: keyword('når den bortfalder uopfyldt', 'when it lapses unfulfilled', 'line'),
  Reports: keyword('melder', 'reports', 'line'),
  MustPrecede: keyword('skal ske inden', 'must happen before', 'line'),
  Upon: keyword('ved', 'upon', 'line'),
  When: keyword('når', 'when', 'anywhere'),

  // Templates
  Paragraph: keyword('afsnit', 'paragraph', 'line'),
  NextLine: keyword('linje', 'line', 'line'),

  // Tests
  AsOf: keyword('pr.', 'as of', 'line'),
  Given: keyword('givet', 'given', 'line'),
  Incomplete: keyword('er ufuldstændige', 'are incomplete', 'anywhere'),
  Expect: keyword('forvent', 'expect', 'line'),
  Because: keyword('fordi', 'because', 'anywhere'),

  // Scenarios
  CaseIn: keyword('sag i', 'case in', 'line'),
  DueOf: keyword('frist for', 'deadline of', 'expected'),
  DutyOf: keyword('pligt', 'duty', 'stated'),
  NoSuch: keyword('ingen', 'no', 'expected'),
  Finding: keyword('fund', 'finding', 'expected'),
  Violation: keyword('overtrædelse', 'violation', 'expected'),
  Deviation: keyword('afvigelse', 'deviation', 'expected'),
  EventRefused: keyword('hændelsen afvist', 'event refused', 'expected'),
  With: keyword('med', 'with', 'number'),
} as const satisfies Readonly<Record<string, Keyword>>;

export type KeywordId = keyof typeof KEYWORDS;

export const KEYWORD_IDS = Object.keys(KEYWORDS) as readonly KeywordId[];

/** Words that mean something only in one place of the grammar; elsewhere they are free for names. */
export const TYPE_WORDS = {
  money: { da: 'beløb', en: 'amount' },
  number: { da: 'tal', en: 'number' },
  percent: { da: 'procent', en: 'percent' },
  date: { da: 'dato', en: 'date' },
  duration: { da: 'varighed', en: 'duration' },
} as const;

export const SET_OF = { da: 'mængde af', en: 'set of' } as const;

export const STRENGTH_WORDS = {
  law: { da: 'lov', en: 'law' },
  method: { da: 'metode', en: 'method' },
  local: { da: 'lokal regel', en: 'local rule' },
  recommendation: { da: 'anbefaling', en: 'recommendation' },
  experience: { da: 'erfaring', en: 'experience' },
  practice: { da: 'praksis', en: 'practice' },
  register: { da: 'register', en: 'register' },
  judgement: { da: 'vurdering', en: 'judgement' },
} as const;

/** What stands at the head of a column for the day and for the event of each row: the words that open the same lines. */
export const COLUMN_WORDS = { day: KEYWORDS.AsOf, event: KEYWORDS.Upon } as const;

/** What becomes of a duty. `met` opens with a word of the language, and `not_arisen` too; the rest are plain words. */
export const DUTY_STATUS_WORDS = {
  not_arisen: { da: 'ikke opstået', en: 'not arisen' },
  provisional: { da: 'foreløbig', en: 'provisional' },
  open: { da: 'åben', en: 'open' },
  met: { da: 'opfyldt', en: 'met' },
  met_late: { da: 'opfyldt for sent', en: 'met late' },
  overdue: { da: 'overskredet', en: 'overdue' },
  lapsed: { da: 'bortfaldet', en: 'lapsed' },
} as const;

export const DURATION_WORDS = {
  day: { da: ['dag', 'dage'], en: ['day', 'days'] },
  week: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  month: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  year: { da: ['år', 'år'], en: ['year', 'years'] },
  workday: { da: ['hverdag', 'hverdage'], en: ['working day', 'working days'] },
} as const;

/** Days of the week in the order of ISO, Monday first. */
export const WEEKDAY_NAMES = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** What moving closed days are counted from. */
export const EASTER = { da: 'påskedag', en: 'Easter Sunday' } as const;

/** Before a year that stands for a date: `året 2015`. */
export const YEAR_OF = { da: 'året', en: 'the year' } as const;

export const MONTH_NAMES = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** The phrase of a keyword in a language. */
export function keywordText(id: KeywordId, language: Language): string {
  return KEYWORDS[id][language];
}
