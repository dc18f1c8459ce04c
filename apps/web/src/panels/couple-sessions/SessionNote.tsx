import type { FormEvent } from 'react';
import { Button } from '@mantine/core';
import type { CoupleSession, CoupleStory } from '@troth/contract';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { useTabDraft } from '../../device/useTabDraft';
import { FormTrouble } from '../../forms/FormTrouble';
import { WordsField } from '../../safe/WordsField';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface SessionNoteProps {
  session: CoupleSession;
  story: CoupleStory;
  close: () => void;
}

/** What a coach keeps of a session that was held: one of their notes, which names it. */
export default function SessionNote({ session: { sessionId }, story: { enrolmentId }, close }: SessionNoteProps) {
  const { say } = useSpeaker();
  const [text, setText] = useTabDraft(`session-note.${sessionId}`, '');
  const writing = useCoupleChange(
    enrolmentId,
    () => call('POST /api/v1/coach/couples/:id/notes', { params: { id: enrolmentId }, body: { text, sessionId } }),
    () => {
      setText('');
      close();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') writing.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <WordsField
        by="coach"
        label={say(messages.noteOfIt)}
        description={say(messages.noteForCoaches)}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={writing.error instanceof Problem ? writing.error.at('text') : undefined}
      />
      <FormTrouble error={writing.error} shown={['text']} />
      <div className="row">
        <Button type="submit" variant="default" size="sm" loading={writing.isPending} disabled={text.trim() === ''}>
          {say(messages.keepNote)}
        </Button>
        <Button variant="subtle" size="sm" onClick={close}>
          {say(messages.neverMind)}
        </Button>
      </div>
    </form>
  );
}
