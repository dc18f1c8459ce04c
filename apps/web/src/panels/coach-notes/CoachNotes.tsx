import type { FormEvent } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CoupleStory, StoryNote } from '@troth/contract';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { coachQuery } from '../../api/coach';
import { wallClock } from '../../dates/wall-clock';
import { useTabDraft } from '../../device/useTabDraft';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { ShowEarlier } from '../../panel/ShowEarlier';
import { WordsField } from '../../safe/WordsField';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useEarlier } from '../../session/useEarlier';
import { useSpeaker } from '../../speech/speaker';
import { AnswerInMessages } from './AnswerInMessages';
import { messages } from './messages';
import classes from './CoachNotes.module.css';

/** The coach's own notes, and what a partner shared with the coach or wrote back by email. */
export default function CoachNotes({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const { data: coach } = useQuery(coachQuery);
  const params = { id: story.enrolmentId };
  const [text, setText] = useTabDraft(`note.${coach?.id ?? ''}.${story.enrolmentId}`, '');
  const writing = useCoupleChange(
    story.enrolmentId,
    (note: string) => call('POST /api/v1/coach/couples/:id/notes', { params, body: { text: note } }),
    () => setText(''),
  );
  const notes = useEarlier(['coach', 'couple', story.enrolmentId, 'notes'], story.notes, (cursor) =>
    call('GET /api/v1/coach/couples/:id/notes', { params, query: { cursor } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') writing.mutate(text);
  };
  return (
    <Panel title={say(messages.title)}>
      <form className="stack" onSubmit={submit}>
        <WordsField
          by="coach"
          label={say(messages.ownNote)}
          description={say(messages.forCoaches)}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={writing.error instanceof Problem ? writing.error.at('text') : undefined}
        />
        <FormTrouble error={writing.error} shown={['text']} />
        <div>
          <Button type="submit" variant="default" size="sm" loading={writing.isPending} disabled={text.trim() === ''}>
            {say(messages.keep)}
          </Button>
        </div>
      </form>
      <ul className={classes.notes}>
        {notes.items.map((note) => (
          <li key={note.noteId}>
            <p className="soft small">
              <Written note={note} />
            </p>
            <p className={classes.text} dir="auto">
              {note.text}
            </p>
            <AnswerInMessages note={note} />
          </li>
        ))}
      </ul>
      <ShowEarlier list={notes} />
    </Panel>
  );
}

function Written({ note: { by, byEmail, handedTo, sessionAt, writtenAt } }: { note: StoryNote }) {
  const { say } = useSpeaker();
  const when = wallClock(writtenAt, say);
  if (handedTo !== null) return say(messages.handedOver, { by, to: handedTo, when });
  if (sessionAt !== null) return say(messages.ofSession, { by, when, session: wallClock(sessionAt, say) });
  return say(byEmail ? messages.writtenByEmail : messages.written, { by, when });
}
