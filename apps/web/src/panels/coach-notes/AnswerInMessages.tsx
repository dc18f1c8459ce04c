import type { StoryNote } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { threadsAnchor } from '../../thread/threads-anchor';
import { messages } from './messages';

/** Leads to the threads on this page, where the partner who wrote can be answered, and nobody else reads it. */
export function AnswerInMessages({ note }: { note: StoryNote }) {
  const { say } = useSpeaker();
  if (note.answerTo === null) return null;
  return (
    <p className="small">
      <a href={`#${threadsAnchor}`}>{say(messages.answer, { name: note.by })}</a>
    </p>
  );
}
