import type { CoupleInList } from '@troth/contract';
import { shortClock, shortDay } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { messages, nextWords } from './messages';
import classes from './CoupleRow.module.css';

/** When they said something last, and what comes next, by the coach's own clocks. */
export function CoupleDates({ couple: { lastWord, next } }: { couple: CoupleInList }) {
  const { say } = useSpeaker();
  return (
    <div className={classes.dates}>
      <p>
        {lastWord === null
          ? say(messages.noWord)
          : say(messages.lastWord, { name: lastWord.by, day: shortDay(lastWord.at.date, say) })}
      </p>
      {next !== null && (
        <p>
          {say(nextWords[next.what], { name: next.of ?? '', when: shortClock(`${next.at.date}T${next.at.time}`, say) })}
        </p>
      )}
    </div>
  );
}
