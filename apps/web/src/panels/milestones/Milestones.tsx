import type { Us } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Milestones.module.css';

const most = 6;

/** Moments on the way that were worth a word. */
export default function Milestones({ us }: { us: Us }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <ul className={classes.list}>
        {us.milestones.slice(0, most).map((milestone) => (
          <li key={`${milestone.id} ${milestone.reachedOn}`}>
            <h3>{milestone.title}</h3>
            <p>{milestone.body}</p>
            <p className="soft small">{calendarDay(milestone.reachedOn, say)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
