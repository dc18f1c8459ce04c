import type { StoryNote } from '@troth/contract';

/** Opens the coach's own mail program, addressed to the partner who wrote and to nobody else. */
export function AnswerByEmail({ note }: { note: StoryNote }) {
  if (note.answerTo === null) return null;
  return (
    <p className="small">
      <a href={`mailto:${encodeURIComponent(note.answerTo)}`}>Answer {note.by} by email</a>
    </p>
  );
}
