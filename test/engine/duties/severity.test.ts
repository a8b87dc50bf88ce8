/** What a broken norm is called follows from where it comes from, and nothing but a law is called a violation of it. */
import { expect, test } from 'vitest';
import { STRENGTH_WORDS } from '../../../dsl/keywords.ts';
import { severityOf } from '../../../engine/duties/severity.ts';
import { severityName, strengthName } from '../../../engine/text/status.ts';

const strengths = Object.keys(STRENGTH_WORDS) as (keyof typeof STRENGTH_WORDS)[];

test('each strength has a severity, and both have names', () => {
  expect(Object.fromEntries(strengths.map((strength) => [strength, severityOf(strength)]))).toEqual({
    law: 'VIOLATION',
    method: 'METHOD_BREACH',
    local: 'DEVIATION',
    recommendation: 'ADVISORY',
    experience: 'ADVISORY',
    practice: 'INFO',
    register: 'DQ',
    judgement: 'REVIEW',
  });
  for (const strength of strengths) {
    for (const name of [strengthName(strength), severityName(severityOf(strength))]) {
      expect(name.da.length).toBeGreaterThan(0);
      expect(name.en.length).toBeGreaterThan(0);
    }
  }
});
