import type { Flag } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { levels, messages } from './messages';
import classes from './Attention.module.css';

/** What a flag is and whose; of a worry, how serious in a word. */
export function FlagTitle({ flag }: { flag: Pick<Flag, 'about' | 'title' | 'level' | 'urgency'> }) {
  const { say } = useSpeaker();
  return (
    <div className={classes.title}>
      <h3>{flag.about === null ? flag.title : say(messages.about, { name: flag.about, title: flag.title })}</h3>
      {flag.urgency === 'worry' && (
        <span className={classes.level} data-level={flag.level}>
          {say(levels[flag.level])}
        </span>
      )}
    </div>
  );
}
