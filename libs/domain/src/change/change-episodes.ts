import { compareWeeks, type LocalWeek } from '../calendar/local-week.js';
import { reliableChange } from '../consistency/reliable-change.js';
import { changeModel, changeThresholds, watchedScales, type WatchedScale, type WeekOnScales } from './change-model.js';
import { changeOdds, type ChangeOdds, type RatedWeek, type ScaleNoise } from './change-odds.js';

/** One drop of one person, from the week in which it was found until the answers are back. */
export interface ChangeEpisode {
  /** The week whose answers gave it away; it names the episode for good. */
  readonly foundIn: LocalWeek;
  /** What fell, the scale that the episode is named after first. */
  readonly fell: readonly [WatchedScale, ...WatchedScale[]];
  /** The answers before it began that it was held against, newest last. */
  readonly before: readonly AnsweredWeek[];
  /** The answers since it began, as far as it has come. */
  readonly since: readonly AnsweredWeek[];
  /** The week in which a second answer agreed; null as long as none has. */
  readonly confirmedIn: LocalWeek | null;
  readonly overIn: LocalWeek | null;
}

interface AnsweredWeek extends RatedWeek {
  readonly week: LocalWeek;
}

const anyBeginning: LocalWeek = '2020-W01';
/** An episode ends when the mean of so many answers is this much of the way back to what it was before. */
const back = { answers: 3, ofTheWay: 0.75 };

/**
 * Every drop in one person's closed weeks (unpaused, oldest first), oldest first. Answers given while one lasts never
 * become what the next is measured against. The same weeks with more after them begin with the same episodes.
 */
export function changeEpisodes(
  weeks: readonly WeekOnScales[],
  noise: ScaleNoise = reliableChange,
): readonly ChangeEpisode[] {
  const ended: ChangeEpisode[] = [];
  let usual: readonly AnsweredWeek[] = [];
  let open: OpenEpisode | null = null;
  for (const week of weeks) {
    if (watchedScales.every((scale) => week[scale] === null)) continue;
    const rated = { at: compareWeeks(week.week, anyBeginning), ...week };
    if (open === null) {
      usual = [...usual, rated];
      open = begin(usual, changeOdds(usual, noise));
      if (open) usual = open.before;
      continue;
    }
    open = goOn(open, rated, noise);
    if (open.overIn === null) continue;
    ended.push(open);
    usual = [...usual, ...open.since.slice(-back.answers)];
    open = null;
  }
  return open ? [...ended, open] : ended;
}

interface OpenEpisode extends ChangeEpisode {
  /** How many of the answers since had been given when it was found. */
  readonly atFirst: number;
}

function begin(answers: readonly AnsweredWeek[], odds: ChangeOdds | null): OpenEpisode | null {
  if (!odds || odds.ratio <= changeThresholds.found) return null;
  const since = answers.slice(odds.lastBefore + 1);
  const { week } = answers.at(-1)!;
  return {
    foundIn: week,
    fell: whatFell(odds),
    before: answers.slice(0, odds.lastBefore + 1).slice(-changeModel.memory),
    since,
    atFirst: since.length,
    confirmedIn: null,
    overIn: null,
  };
}

function goOn(open: OpenEpisode, rated: AnsweredWeek, noise: ScaleNoise): OpenEpisode {
  const since = [...open.since, rated];
  const further = { ...open, since };
  if (isBack(further)) return { ...further, overIn: rated.week };
  return { ...further, confirmedIn: open.confirmedIn ?? (agrees(open.before, since, noise) ? rated.week : null) };
}

function agrees(before: readonly RatedWeek[], since: readonly RatedWeek[], noise: ScaleNoise): boolean {
  return (changeOdds([...before, ...since], noise)?.ratio ?? 0) > changeThresholds.found;
}

/** Those likelier than not to have fallen; the likeliest alone where no one scale is. */
function whatFell({ tookPart }: ChangeOdds): ChangeEpisode['fell'] {
  const likely = watchedScales.map((scale) => ({ scale, part: tookPart(scale) }));
  const least = Math.min(0.5, Math.max(...likely.map(({ part }) => part)));
  const [first, ...others] = likely.filter(({ part }) => part >= least).map(({ scale }) => scale);
  return [first!, ...others];
}

function isBack({ before, since, fell, atFirst }: OpenEpisode): boolean {
  const latest = since.slice(atFirst).slice(-back.answers);
  if (latest.length < back.answers) return false;
  const usual = mean(before, fell);
  const low = mean(since.slice(0, atFirst), fell);
  return mean(latest, fell) >= low + back.ofTheWay * (usual - low);
}

/** The mean of these scales, each with its own mean over the weeks. */
function mean(weeks: readonly RatedWeek[], scales: readonly WatchedScale[]): number {
  const means = scales.map((scale) => meanAnswer(weeks, scale)).filter((one) => one !== null);
  return means.reduce((sum, one) => sum + one, 0) / means.length;
}

/** The mean of the answers on a scale; null where there is none. */
export function meanAnswer(weeks: readonly RatedWeek[], scale: WatchedScale): number | null {
  const answers = weeks.map((week) => week[scale]).filter((answer) => answer !== null);
  return answers.length === 0 ? null : answers.reduce((sum, one) => sum + one, 0) / answers.length;
}
