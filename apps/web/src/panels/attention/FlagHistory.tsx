import type { StoryFlag } from '@troth/contract';
import { dayAndYear } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { levels, messages, steps } from './messages';
import classes from './Attention.module.css';

/** What became of a flag since it was found, folded; nothing where that is all. */
export function FlagHistory({ flag: { history, urgency } }: { flag: StoryFlag }) {
  const { say } = useSpeaker();
  if (history.length < 2) return null;
  return (
    <details className={classes.history}>
      <summary>{say(messages.history)}</summary>
      <ol>
        {history.map(({ at, became, level }, index) => (
          <li key={index}>
            {say(became === 'worsened' && urgency === 'words' ? messages.stillUnread : steps[became])}
            {level !== null && urgency === 'worry' && <span className="soft"> ({say(levels[level])})</span>}
            <span className="soft">, {dayAndYear(at, say)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
