export interface DayDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WRITTEN = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/;

/** Whether the day is in the calendar: 2023-02-29 is not. */
export function isRealDate({ year, month, day }: DayDate): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year, month);
}

/** How many days the month has; `month` counts from 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads a day as people write it: 1950-03-05, 1950/3/5, 19500305, 1950年3月5日. */
export function readDate(written: string): DayDate | null {
  const match = WRITTEN.exec(written.trim());
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** As `<input type="date">` wants it. */
export function isoDate({ year, month, day }: DayDate): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
