import { Link } from '@tanstack/react-router';
import type { QueuedCase } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { Standing } from './Standing';
import classes from './safety.module.css';

export function CaseList({ title, cases }: { title: string; cases: readonly QueuedCase[] }) {
  const { say } = useSpeaker();
  if (cases.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className={classes.list}>
        {cases.map((one) => (
          <li key={one.id} className={classes.card} data-waiting={one.waitingSince !== null}>
            <Link to="/coach/safety/$id" params={{ id: one.id }} className={classes.name}>
              {one.name}
            </Link>
            {one.couple !== null && <span className="soft">{say(messages.couple, { couple: one.couple })}</span>}
            <Standing of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
