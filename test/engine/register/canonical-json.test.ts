import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../engine/register/canonical-json.ts';

test('is what RFC 8785 gives for its own example', () => {
  const value = {
    numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('sorts keys by UTF-16 code unit, as RFC 8785, 3.2.3', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(value)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
});

test('is the same for the same value, however it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      const again = JSON.parse(text) as unknown;
      expect(canonicalJson(again)).toBe(text);
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, reversed(member)]);
  return Object.fromEntries(members.toReversed());
}

test('leaves out what JSON leaves out', () => {
  expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: ['\udc00'] }, { '\ud800': 1 }, [undefined]])(
  'refuses %j, which has no canonical form',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  },
);
