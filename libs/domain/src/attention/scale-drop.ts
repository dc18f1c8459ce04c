import { defineMessages, type Say } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import { changeEpisodes, meanAnswer, type ChangeEpisode } from '../change/change-episodes.js';
import { changeThresholds, type WatchedScale } from '../change/change-model.js';
import type { ScaleNoise } from '../change/change-odds.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, type CoupleRecord, type PartnerRecord } from '../record/couple-record.js';
import type { Behind, Condition, Level } from './attention-flag.js';
import { decimal } from '../decimal.js';

/** A drop of so many points or more, by the mean of the latest answers, is serious. */
const seriousDrop = 4;
const latestAnswers = 3;

/**
 * The drop that this partner is in and that is named after this scale. To watch until a second look bears it out; then
 * clear, and serious where the latest answers lie far below what they were before.
 */
export function scaleDrop({ partners, noise }: CoupleRecord, side: Side, scale: WatchedScale): Condition | null {
  const episode = openDrop(partners[side], noise);
  if (episode?.fell[0] !== scale) return null;
  return { level: levelOf(episode), since: weekBegins(episode.since[0]!.week), ...behindDrop(episode) };
}

function levelOf({ confirmedIn, before, since, fell: [scale] }: ChangeEpisode): Level {
  if (confirmedIn === null) return 1;
  const [was, is] = [meanAnswer(before, scale), meanAnswer(since.slice(-latestAnswers), scale)];
  return was !== null && is !== null && was - is >= seriousDrop ? 3 : 2;
}

const messages = defineMessages('flags.scale-drop', {
  rule: 'All answers of one person on trust, openness and closeness are looked at together: a drop in the latest weeks explains them more than {found} times better than their usual ups and downs. To watch at first; clear when a later answer agrees; serious when the latest answers lie {serious} points below. It ends when three answers are back.',
  once: '{after} of 10 in the week of {days}, after {before} on average in the {answers, plural, one {# answer} other {# answers}} before.',
  since:
    '{after} of 10 on average in {since, plural, one {# answer} other {# answers}} from {days}, after {before} in the {answers, plural, one {# answer} other {# answers}} before.',
  openness: 'Openness fell with it: {after} after {before}.',
  closeness: 'Closeness fell with it: {after} after {before}.',
});

/** The last of the weeks are those since it began; where their number is not kept, the last one alone is. */
export function wordDrop({ weeks, figures }: Pick<Behind, 'weeks' | 'figures'>, say: Say): string | null {
  const { before, after, since = 1 } = figures;
  const [first, last] = [weeks.at(-since), weeks.at(-1)];
  if (first === undefined || last === undefined || before === undefined || after === undefined) return null;
  const behind = {
    before: decimal(before, 1, say),
    days: weeksInWords(first, last, say),
    answers: weeks.length - since,
  };
  const sentence =
    since === 1
      ? say(messages.once, { ...behind, after })
      : say(messages.since, { ...behind, since, after: decimal(after, 1, say) });
  const others = (['openness', 'closeness'] as const).flatMap((scale) => {
    const [was, is] = [figures[`${scale}Before`], figures[`${scale}After`]];
    if (was === undefined || is === undefined) return [];
    return [say(messages[scale], { after: decimal(is, 1, say), before: decimal(was, 1, say) })];
  });
  return [sentence, ...others].join(' ');
}

/** The same for each of the three flags. */
export function ruleOfDrop(say: Say): string {
  return say(messages.rule, { ...changeThresholds, serious: seriousDrop });
}

/** Three flags ask the same of the same record. */
const looked = new WeakMap<PartnerRecord, { readonly noise: ScaleNoise; readonly open: ChangeEpisode | null }>();

function openDrop(record: PartnerRecord, noise: ScaleNoise): ChangeEpisode | null {
  const known = looked.get(record);
  if (known?.noise === noise) return known.open;
  const last = changeEpisodes(closedWeeks(record), noise).at(-1);
  const open = last && last.overIn === null ? last : null;
  looked.set(record, { noise, open });
  return open;
}

function behindDrop({ before, since, fell: [first, ...others] }: ChangeEpisode): Pick<Behind, 'weeks' | 'figures'> {
  const figures: Record<string, number> = { since: since.length };
  const take = (name: string, value: number | null) => {
    if (value !== null) figures[name] = Math.round(value * 10) / 10;
  };
  take('before', meanAnswer(before, first));
  take('after', meanAnswer(since, first));
  for (const scale of others) {
    take(`${scale}Before`, meanAnswer(before, scale));
    take(`${scale}After`, meanAnswer(since, scale));
  }
  return { weeks: [...before, ...since].map(({ week }) => week), figures };
}
