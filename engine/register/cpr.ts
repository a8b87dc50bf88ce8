/** CPR numbers, only ever on the way through: what they say of a youth, and a form in which they may be shown. */

export interface Cpr {
  readonly birthDate: string;
  readonly sex: 'boy' | 'girl';
  /** Without the four digits that make it a number of one person. */
  readonly masked: string;
}

/** Reads `DDMMYY-NNNN`; a workbook may have dropped the first zero. Undefined when it is no CPR number. */
export function readCpr(text: string): Cpr | undefined {
  const digits = text.replace(/[-\s]/g, '');
  if (!/^\d{9,10}$/.test(digits)) return undefined;
  const number = digits.padStart(10, '0');
  const [day, month, short, serial] = [
    number.slice(0, 2),
    number.slice(2, 4),
    Number(number.slice(4, 6)),
    Number(number.slice(6)),
  ];
  const birthDate = `${centuryOf(serial, short) + short}-${month}-${day}`;
  const read = new Date(`${birthDate}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== birthDate) return undefined;
  return { birthDate, sex: serial % 2 === 1 ? 'boy' : 'girl', masked: `${number.slice(0, 6)}-****` };
}

/** The seventh digit tells the century, by the table of the CPR office. */
function centuryOf(serial: number, short: number): number {
  const seventh = Math.floor(serial / 1000);
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return short <= 36 ? 2000 : 1900;
  return short <= 57 ? 2000 : 1800;
}
