import type { EndedFlag } from '@troth/contract';
import { dayAndYear } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { FlagTitle } from './FlagWords';
import { messages } from './messages';
import classes from './Attention.module.css';

/** What is over, the last first, folded. */
export function OverFlags({ flags }: { flags: readonly EndedFlag[] }) {
  const { say } = useSpeaker();
  if (flags.length === 0) return null;
  return (
    <details className={classes.folded}>
      <summary>{say(messages.over, { count: flags.length })}</summary>
      <ul className={classes.list}>
        {flags.map((flag) => (
          <li key={flag.id}>
            <FlagTitle flag={flag} />
            <p>{flag.evidence}</p>
            <p className="soft small">
              {say(messages.fromTo, { from: dayAndYear(flag.since, say), to: dayAndYear(flag.endedAt, say) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
