/** Civil dates in words. */
import { dayInterval, type Language, MONTH_NAMES } from '../../dsl/index.ts';

/** `9. marts 2015` or `9 March 2015`; with less precision `marts 2015`, `2015`. What is no date stays as it is. */
export function longDate(date: string, language: Language): string {
  if (dayInterval(date) === undefined) return date;
  const [year, month, day] = date.split('-');
  const name = MONTH_NAMES[language][Number(month) - 1];
  if (month === undefined || name === undefined) return String(year);
  if (day === undefined) return `${name} ${year}`;
  return language === 'da' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
