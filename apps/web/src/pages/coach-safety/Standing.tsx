import type { QueuedCase } from '@troth/contract';
import { localWords } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { messages, reasonWords } from './messages';

/** Whether somebody waits, and since when. */
export function Standing({ of: { closed, waitingSince, said, urgency } }: { of: QueuedCase }) {
  const { say } = useSpeaker();
  if (closed !== null) {
    const words = { when: localWords(closed.at, say), why: say(reasonWords[closed.why]) };
    return <p className="soft">{say(messages.closedAt, words)}</p>;
  }
  if (waitingSince === null) return <p>{say(messages.lookedAfter, { when: localWords(said, say) })}</p>;
  return (
    <p>
      <strong>{say(messages.waiting, { when: localWords(waitingSince, say) })}</strong> · {say(messages[urgency])}
    </p>
  );
}
