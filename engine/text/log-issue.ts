/** What is wrong with a case log, as sentences. */
import type { Language } from '../../dsl/index.ts';
import type { LogIssue, LogIssueCode } from '../case/log.ts';

const texts: Readonly<Record<LogIssueCode, Readonly<Record<Language, string>>>> = {
  EMPTY_LOG: { da: 'filen er tom', en: 'the file is empty' },
  NOT_JSON: { da: 'linjen er ikke JSON', en: 'the line is not JSON' },
  CUT_LINE: {
    da: 'den sidste linje er skåret over midt i en hændelse',
    en: 'the last line is cut in the middle of an event',
  },
  NOT_AN_EVENT: {
    da: 'linjen er ingen hændelse: {field}: {problem}',
    en: 'the line is no event: {field}: {problem}',
  },
  MIXED_CASES: {
    da: 'linjen hører til sagen {case}, de andre til {expected}',
    en: 'the line belongs to the case {case}, the others to {expected}',
  },
  MIXED_PROCESSES: {
    da: 'linjen hører til forløbet {process}, de andre til {expected}',
    en: 'the line belongs to the process {process}, the others to {expected}',
  },
  UNKNOWN_PROCESS: { da: 'forløbet {process} kendes ikke', en: 'there is no process {process}' },
  DUPLICATE_SEQ: {
    da: 'nummer {seq} er brugt før, i linje {earlier}',
    en: 'number {seq} was used before, in line {earlier}',
  },
  MISSING_SEQ: { da: 'hændelserne {from} til {to} mangler', en: 'the events {from} to {to} are missing' },
};

/** The issue as a sentence without full stop and without its line. */
export function logIssueText({ code, args }: LogIssue, language: Language): string {
  return texts[code][language].replaceAll(/\{(\w+)\}/g, (_, key: string) => String(args[key] ?? ''));
}
