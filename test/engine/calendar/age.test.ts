import { expect, test } from 'vitest';
import { ageOn, birthdayInYearOf } from '../../../engine/calendar/age.ts';

test.each([
  ['1999-05-04', '2017-05-03', 17],
  ['1999-05-04', '2017-05-04', 18],
  ['2000-02-29', '2018-02-28', 17],
  ['2000-02-29', '2018-03-01', 18],
  ['2000-02-29', '2020-02-28', 19],
  ['2000-02-29', '2020-02-29', 20],
  ['1999-12-31', '2000-01-01', 0],
])('born %s: on %s %d years old', (birthDate, date, years) => {
  expect(ageOn(birthDate, date)).toBe(years);
});

test.each([
  ['1999-05-04', '2017-05-04', '2017-05-04'],
  ['2000-02-29', '2018-02-28', '2018-03-01'],
  ['2000-02-29', '2020-02-29', '2020-02-29'],
])('born %s, near %s: the birthday is %s', (birthDate, near, birthday) => {
  expect(birthdayInYearOf(birthDate, near)).toBe(birthday);
});
