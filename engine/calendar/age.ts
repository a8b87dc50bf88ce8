/** Ages and birthdays by civil dates (C-06). */

/** Whole years of age on a day; negative before birth. Both are full civil dates. A person born on 29 February turns on 1 March in a common year (C-06). */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The first day on which a person has that age, for the birthday that falls in the year of `near` (C-06). */
export function birthdayInYearOf(birthDate: string, near: string): string {
  const day = `${near.slice(0, 4)}${birthDate.slice(4)}`;
  return day.endsWith('-02-29') && !isLeapYear(Number(near.slice(0, 4))) ? `${near.slice(0, 4)}-03-01` : day;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
