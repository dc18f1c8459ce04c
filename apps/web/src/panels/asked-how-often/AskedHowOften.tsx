import type { CoupleStory } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import classes from './AskedHowOften.module.css';
import { messages, steps } from './messages';

/** Each step of asking somebody less who is silent, and of asking them as usual again, the latest first. */
export default function AskedHowOften({ story: { rhythms, names } }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <p className="soft small">{say(messages.kindly)}</p>
      <ol className={classes.steps} reversed>
        {[...rhythms].reverse().map(({ of, rhythm, at }) => (
          <li key={`${of} ${at}`}>
            <p>{say(steps[rhythm], { name: names[of] })}</p>
            <p className="soft small">{calendarDay(at, say)}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
