import type { StoryNote } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Opens the coach's own mail program, addressed to the partner who wrote and to nobody else. */
export function AnswerByEmail({ note }: { note: StoryNote }) {
  const { say } = useSpeaker();
  if (note.answerTo === null) return null;
  return (
    <p className="small">
      <a href={`mailto:${encodeURIComponent(note.answerTo)}`}>{say(messages.answer, { name: note.by })}</a>
    </p>
  );
}
