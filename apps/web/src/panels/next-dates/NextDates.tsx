import type { Us } from '@troth/contract';
import { shortClock, shortWeekday } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { nextDates, type NextDate } from './next-dates';
import classes from './NextDates.module.css';

const words = {
  'week-closes': messages.weekCloses,
  'check-in': messages.checkIn,
  'my-promise': messages.myPromise,
  'their-promise': messages.theirPromise,
} as const;

/** The days that come next, in one short list. */
export default function NextDates({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const saidOf = ({ what, text }: NextDate) => say(words[what], { partner: us.partnerName, text: text ?? '' });
  return (
    <Panel title={say(messages.title)}>
      <ol className={classes.dates}>
        {nextDates(us).map((date) => (
          <li key={`${date.what} ${date.on} ${date.text}`}>
            <time dateTime={date.on}>
              {date.time === null ? shortWeekday(date.on, say) : shortClock(`${date.on}T${date.time}`, say)}
            </time>
            <span>{saidOf(date)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
