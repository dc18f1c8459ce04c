import { timelineKinds, type TimelineKind } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { allKinds } from './timeline-search';
import classes from './Timeline.module.css';

interface FilterProps {
  shown: readonly TimelineKind[];
  press: (kind: TimelineKind) => void;
  pressAll: () => void;
}

/** Which kinds of moments are shown: everything, or those that are pressed. */
export function Filter({ shown, press, pressAll }: FilterProps) {
  const { say } = useSpeaker();
  return (
    <div role="group" aria-label={say(messages.show)} className={classes.filter}>
      <button type="button" aria-pressed={shown.length === 0} onClick={pressAll}>
        {say(messages.all)}
      </button>
      {allKinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={shown.includes(kind)} onClick={() => press(kind)}>
          {say(timelineKinds[kind])}
        </button>
      ))}
    </div>
  );
}
