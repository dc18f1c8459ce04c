import type { Us } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Milestones.module.css';

const shownAtOnce = 2;
const most = 6;

/** Moments on the way that were worth a word, the latest first, on one quiet line. */
export default function Milestones({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const earlier = us.milestones.slice(shownAtOnce, most);
  return (
    <Panel title={say(messages.title)}>
      <Line milestones={us.milestones.slice(0, shownAtOnce)} />
      {earlier.length > 0 && (
        <details className="earlier">
          <summary>{say(messages.earlier)}</summary>
          <Line milestones={earlier} />
        </details>
      )}
    </Panel>
  );
}

function Line({ milestones }: Pick<Us, 'milestones'>) {
  const { say } = useSpeaker();
  return (
    <ol className={classes.line}>
      {milestones.map((milestone) => (
        <li key={`${milestone.id} ${milestone.reachedOn}`}>
          <p className="soft small">{calendarDay(milestone.reachedOn, say)}</p>
          <h3>{milestone.title}</h3>
          <p>{milestone.body}</p>
        </li>
      ))}
    </ol>
  );
}
