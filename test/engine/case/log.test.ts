import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLog } from '../../../engine/case/log.ts';
import { logIssueText } from '../../../engine/text/log-issue.ts';
import { caseLog, notice, summons } from '../support/case-log.ts';

const events = caseLog(notice('2015-03-02'), ['2015-03-03', 'ASSESSED'], summons('2015-03-04'));
const written = events.map((event) => `${JSON.stringify(event)}\n`);
const [first = '', second = '', third = ''] = written;

const issuesOf = (text: string) => parseLog(text).issues.map(({ code, line }) => `${code} ${line}`);

describe('a case log', () => {
  test('is read back as it was written', () => {
    expect(parseLog(written.join(''))).toEqual({ events, issues: [] });
    expect(parseLog(`\ufeff${written.join('').replaceAll('\n', '\r\n')}\n\n`)).toEqual({
      events,
      issues: [],
    });
    expect(parseLog(written.join('').trimEnd())).toEqual({ events, issues: [] });
  });

  test.each([
    ['nothing at all', '', ['EMPTY_LOG 1']],
    ['only empty lines', '\n \n', ['EMPTY_LOG 1']],
    ['a last line cut in the middle', first + second + third.slice(0, 60), ['CUT_LINE 3']],
    ['a line that is not JSON', `${first}hello\n${second}`, ['NOT_JSON 2']],
    ['a line that is no event', `${first}{"a":1}\n`, Array.from({ length: 9 }, () => 'NOT_AN_EVENT 2')],
    ['a number used twice', first + second + second, ['DUPLICATE_SEQ 3']],
    ['a missing number', first + third, ['MISSING_SEQ 2']],
    ['a missing start', second + third, ['MISSING_SEQ 1']],
    ['lines in another order', third + first + second, []],
    ['two cases', first + second.replace('A-1', 'B-2'), ['MIXED_CASES 2']],
    ['two processes', first + second.replace('network-council', 'foster'), ['MIXED_PROCESSES 2']],
    ['a process nobody knows', first.replace('network-council', 'foster'), ['UNKNOWN_PROCESS 1']],
  ])('with %s', (_, text, expected) => {
    expect(issuesOf(text)).toEqual(expected);
  });

  test('keeps what can be read when a line is cut', () => {
    expect(parseLog(first + second + third.slice(0, 60)).events).toEqual(events.slice(0, 2));
  });

  test('of any text or bytes is read without a failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseLog(text).events).toEqual([]);
      }),
    );
    const cut = fc.integer({ min: 0, max: written.join('').length });
    fc.assert(
      fc.property(cut, cut, (from, to) => {
        const { events: read, issues } = parseLog(written.join('').slice(from, to));
        expect(read.length + issues.length).toBeGreaterThan(0);
      }),
    );
    expect(issuesOf(`${'['.repeat(100_000)}\n`)).toEqual(['NOT_JSON 1']);
    expect(issuesOf('{"__proto__":null}\n')).toContain('NOT_AN_EVENT 1');
  });

  test('says what is wrong in both languages', () => {
    const [issue] = parseLog(first + third).issues;
    if (!issue) throw new Error('no issue');
    expect(logIssueText(issue, 'da')).toBe('hændelserne 2 til 2 mangler');
    expect(logIssueText(issue, 'en')).toBe('the events 2 to 2 are missing');
  });
});
