import type { Urgency } from './attention-flag.js';
import type { Episode, Quiet } from './episode.js';

const weekMs = 7 * 86_400_000;
export const seenForWeeks = 4;
/** The longest that a coach can be left in peace about something that lasts. */
export const longestSnoozeWeeks = 8;

/** Whether an episode is left in peace at `now`: it was seen or snoozed, is no worse since, and its date has not come. */
export function isQuiet({ quiet, level }: Pick<Episode, 'quiet' | 'level'>, now: Date): boolean {
  if (quiet === null || level > quiet.level) return false;
  return quiet.until === null || now < quiet.until;
}

/** Seen is not solved: it comes back after four weeks, or when it gets worse. What is apart from worry stays away. */
export function seenAt(now: Date, episode: Pick<Episode, 'quiet' | 'level'>, urgency: Urgency): Quiet {
  const { at, latest } = peaceFrom(now, episode);
  const back = new Date(now.getTime() + seenForWeeks * weekMs);
  const until = urgency === 'apart' ? null : back < latest ? back : latest;
  return { as: 'seen', at, until, level: episode.level };
}

/** Snoozed until a date, or with null until it gets worse; in either case to the latest date. Null for a date out of reach. */
export function snoozedAt(now: Date, episode: Pick<Episode, 'quiet' | 'level'>, until: Date | null): Quiet | null {
  const { at, latest } = peaceFrom(now, episode);
  const ends = until ?? latest;
  if (ends <= now || ends > latest) return null;
  return { as: 'snoozed', at, until: ends, level: episode.level };
}

/** How long an episode may be left in peace: eight weeks from when that began, so that asking again does not hide it. */
export function latestSnooze(now: Date, episode: Pick<Episode, 'quiet' | 'level'>): Date {
  return peaceFrom(now, episode).latest;
}

function peaceFrom(now: Date, episode: Pick<Episode, 'quiet' | 'level'>): { at: Date; latest: Date } {
  const { quiet } = episode;
  const at = quiet && quiet.until && isQuiet(episode, now) ? quiet.at : now;
  return { at, latest: new Date(at.getTime() + longestSnoozeWeeks * weekMs) };
}

/** When the first of those that are quiet at `now` comes back by its date; null where none does. */
export function quietEndsAt(episodes: readonly Pick<Episode, 'quiet' | 'level'>[], now: Date): Date | null {
  const ends = episodes.flatMap((episode) =>
    isQuiet(episode, now) && episode.quiet?.until ? [episode.quiet.until] : [],
  );
  return ends.length === 0 ? null : new Date(Math.min(...ends.map((end) => end.getTime())));
}
