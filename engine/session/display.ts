/** Dates and places as people read them, in either language. */
import { dayInterval, dayNumber, dayOfWeek, type Language, type Place } from '../../dsl/index.ts';
import { longDate } from '../text/date.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DAYS = {
  da: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const LONG_DAYS = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** `mandag 2. marts 2015`. */
export function weekdayLong(date: string, language: Language): string {
  return `${LONG_DAYS[language][dayOfWeek(dayNumber(date)) - 1]} ${longDate(date, language)}`;
}

/** `02-03-2015` in Danish, `2015-03-02` in English: for columns. */
export function shortDate(date: string, language: Language): string {
  return language === 'da' ? date.split('-').reverse().join('-') : date;
}

/** `man 02-03-2015`. */
export function weekdayDate(date: string, language: Language): string {
  const interval = dayInterval(date);
  if (interval === undefined || interval.first !== interval.last) return shortDate(date, language);
  return `${DAYS[language][dayOfWeek(dayNumber(date)) - 1]} ${shortDate(date, language)}`;
}

/** `nationalt/netvaerkssamraad.regel:14`; the folder that every rule file shares is left out. */
export function placeText(place: Place): string {
  return `${place.file.replace(/^.*?rules\//, '')}:${place.line}`;
}

/** The shortest clear form in a narrow column: the year only when it is not the year of `beside`. */
export function columnDate(date: string, beside: string, language: Language): string {
  const [year = '', month = '', day] = date.split('-');
  const sameYear = year === beside.slice(0, 4);
  if (day === undefined) return shortDate(date, language);
  if (language === 'da') return sameYear ? `${day}-${month}` : `${day}-${month}-${year.slice(2)}`;
  const named = `${day} ${MONTHS[Number(month) - 1] ?? month}`;
  return sameYear ? named : `${named} ${year.slice(2)}`;
}

/** As at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
