/** An ISO 8601 week of local dates, Monday to Sunday: `2026-W48`. */
export type LocalWeek = `${number}-W${number}`;

const pattern = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;
const dayMs = 86_400_000;

/** Whether the text names a week that exists: W53 only in the years that have one. */
export function isLocalWeek(text: string): text is LocalWeek {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, week] = match;
  return week !== '53' || weekOfDate(mondayNumber(`${year}-W53` as LocalWeek)) === text;
}

/** The Monday of a week as a local date, `YYYY-MM-DD`. */
export function mondayOf(week: LocalWeek): string {
  return dateText(mondayNumber(week));
}

/** A week's Monday at 00:00 UTC: for how long something has lasted, not for anybody's clock. */
export function weekBegins(week: LocalWeek): Date {
  return new Date(mondayNumber(week) * dayMs);
}

/** The week `count` weeks later (earlier when negative). */
export function addWeeks(week: LocalWeek, count: number): LocalWeek {
  return weekOfDate(mondayNumber(week) + count * 7);
}

/** Whole weeks from `b` to `a`: negative when `a` is earlier, 0 when they are the same. */
export function compareWeeks(a: LocalWeek, b: LocalWeek): number {
  return (mondayNumber(a) - mondayNumber(b)) / 7;
}

/** The week of a local date `YYYY-MM-DD`. */
export function weekOfLocalDate(date: string): LocalWeek {
  return weekOfDate(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** A wall clock's reading in a week as if it were UTC, in ms: weekday 1–7, `HH:MM`. */
export function wallReading(week: LocalWeek, weekday: number, time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return (mondayNumber(week) + weekday - 1) * dayMs + minutes * 60_000;
}

/** A local date `YYYY-MM-DD`, `days` later. */
export function addDays(date: string, days: number): string {
  return dateText(Date.parse(`${date}T00:00:00Z`) / dayMs + days);
}

/** Days since 1970-01-01 of the week's Monday. ISO week 1 is the one that holds 4 January. */
function mondayNumber(week: LocalWeek): number {
  const year = Number(week.slice(0, 4));
  const fourth = Date.UTC(year, 0, 4) / dayMs;
  return fourth - weekdayIndex(fourth) + (Number(week.slice(6)) - 1) * 7;
}

/** The ISO year of a week is the year of its Thursday. */
function weekOfDate(day: number): LocalWeek {
  const monday = day - weekdayIndex(day);
  const year = new Date((monday + 3) * dayMs).getUTCFullYear();
  const first = Date.UTC(year, 0, 4) / dayMs;
  const number = (monday - (first - weekdayIndex(first))) / 7 + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}` as LocalWeek;
}

/** 0 for Monday … 6 for Sunday; day 0 was a Thursday. */
function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function dateText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
