import { NativeSelect } from '@mantine/core';
import type { StoryRound } from '@troth/contract';
import {
  inOrder,
  isSamePair,
  mondayOf,
  type LocalWeek,
  type OfferedPair,
  type Period,
  type TwoPeriods,
} from '@troth/domain';
import type { Say } from '@troth/messages';
import { dayAndYear } from '../dates/wall-clock';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './periods.module.css';

interface ChoosePeriodsProps {
  chosen: TwoPeriods;
  offered: readonly OfferedPair[];
  rounds: readonly StoryRound[];
  /** Those that can be compared, the first first. */
  weeks: readonly LocalWeek[];
  choose: (periods: TwoPeriods) => void;
}

/** Two periods by a name, or by their first and last weeks. */
export function ChoosePeriods({ chosen, offered, rounds, weeks, choose }: ChoosePeriodsProps) {
  const { say } = useSpeaker();
  const named = offered.findIndex((pair) => isSamePair(pair, chosen));
  const names = offered.map((pair, index) => ({ value: `${index}`, label: nameOf(pair, rounds, say) }));
  const { earlier, later } = chosen;
  return (
    <div className={classes.choosing}>
      <NativeSelect
        className={classes.which}
        label={say(messages.which)}
        value={named < 0 ? '' : `${named}`}
        data={named < 0 ? [{ value: '', label: say(messages.own) }, ...names] : names}
        onChange={({ currentTarget: { value } }) => choose(offered[Number(value)]!)}
      />
      <OnePeriod
        label={say(messages.earlier)}
        period={earlier}
        weeks={weeks}
        choose={(period) => choose(inOrder(period, later))}
      />
      <OnePeriod
        label={say(messages.later)}
        period={later}
        weeks={weeks}
        choose={(period) => choose(inOrder(earlier, period))}
      />
    </div>
  );
}

interface OnePeriodProps {
  label: string;
  period: Period;
  weeks: readonly LocalWeek[];
  choose: (period: Period) => void;
}

function OnePeriod({ label, period, weeks, choose }: OnePeriodProps) {
  const { say } = useSpeaker();
  return (
    <fieldset className={classes.period}>
      <legend>{label}</legend>
      <NativeSelect
        label={say(messages.from)}
        value={period.first}
        data={choices(weeks, period.first, say)}
        onChange={({ currentTarget: { value } }) => choose({ ...period, first: value as LocalWeek })}
      />
      <NativeSelect
        label={say(messages.to)}
        value={period.last}
        data={choices(weeks, period.last, say)}
        onChange={({ currentTarget: { value } }) => choose({ ...period, last: value as LocalWeek })}
      />
    </fieldset>
  );
}

/** A week that an address names is among them, even if nothing was asked in it. */
function choices(weeks: readonly LocalWeek[], chosen: LocalWeek, say: Say) {
  const all = weeks.includes(chosen) ? weeks : [...weeks, chosen].sort();
  return all.map((week) => ({ value: week, label: dayAndYear(mondayOf(week), say) }));
}

function nameOf(pair: OfferedPair, rounds: readonly StoryRound[], say: Say): string {
  if (pair.kind !== 'rounds') return say(messages[pair.kind], { weeks: pair.weeks });
  const [earlier, later] = pair.rounds.map((place) =>
    say(messages.round, { number: place + 1, title: rounds[place]?.title ?? '' }),
  );
  return say(messages.rounds, { earlier: earlier ?? '', later: later ?? '' });
}
