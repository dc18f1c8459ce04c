import type { TimelineMoment, TimelineStretchOf } from '@troth/contract';
import { shortClock } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Timeline.module.css';

interface StretchProps {
  stretch: TimelineStretchOf;
  /** Whether some kinds are left out, so that a quiet week may not have been one. */
  filtered: boolean;
}

/** One week with its moments, its emails folded; or weeks in which nothing happened, in one line. */
export function Stretch({ stretch: { title, moments }, filtered }: StretchProps) {
  const { say } = useSpeaker();
  if (moments.length === 0) {
    return (
      <li className={classes.quiet}>{say(filtered ? messages.quietOfKinds : messages.quiet, { weeks: title })}</li>
    );
  }
  const emails = filtered ? [] : moments.filter(({ kind }) => kind === 'email');
  const others = filtered ? moments : moments.filter(({ kind }) => kind !== 'email');
  return (
    <li className={classes.week}>
      <h3>{title}</h3>
      {others.length > 0 && <Moments moments={others} />}
      {emails.length > 0 && (
        <details className={classes.emails}>
          <summary>{say(messages.emails, { count: emails.length })}</summary>
          <Moments moments={emails} />
        </details>
      )}
    </li>
  );
}

function Moments({ moments }: { moments: readonly TimelineMoment[] }) {
  const { say } = useSpeaker();
  return (
    <ul className={classes.moments}>
      {moments.map(({ id, kind, of, at, title, detail, words }) => (
        <li key={id} data-of={of} data-kind={kind}>
          <p>
            <b>{title}</b>{' '}
            <span className={`soft small ${classes.at}`}>{shortClock(`${at.date} ${at.time}`, say)}</span>
          </p>
          {detail !== null && <p className="soft">{detail}</p>}
          {words !== null && <blockquote dir="auto">{words}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
