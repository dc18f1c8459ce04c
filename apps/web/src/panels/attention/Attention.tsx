import { Button } from '@mantine/core';
import type { CoupleStory, StoryFlag, StoryNote } from '@troth/contract';
import { call } from '../../api/call';
import { calendarDay } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { AnswerByEmail } from '../coach-notes/AnswerByEmail';
import { messages } from './messages';
import classes from './Attention.module.css';

/** What wants the coach's eye, each with its evidence. */
export default function Attention({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)} tone="tinted">
      <ul className={classes.list}>
        {story.flags.map((flag) => (
          <Raised
            key={flag.id}
            flag={flag}
            notes={story.notes.items.filter(({ noteId }) => flag.noteIds.includes(noteId))}
            enrolmentId={story.enrolmentId}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface RaisedProps {
  flag: StoryFlag;
  /** The words that it is about, as far as they are among the latest. */
  notes: readonly StoryNote[];
  enrolmentId: string;
}

function Raised({ flag, notes, enrolmentId }: RaisedProps) {
  const { say } = useSpeaker();
  const clearing = useCoupleChange(enrolmentId, () =>
    call('POST /api/v1/coach/attention/:id/clear', { params: { id: flag.id } }),
  );
  return (
    <li>
      <div>
        <h3>{flag.about === null ? flag.title : say(messages.about, { name: flag.about, title: flag.title })}</h3>
        {notes.length === 0 && <p>{flag.evidence}</p>}
        {notes.map((note) => (
          <div key={note.noteId}>
            <blockquote className={classes.words}>{note.text}</blockquote>
            <AnswerByEmail note={note} />
          </div>
        ))}
        <p className="soft small">{say(messages.since, { day: calendarDay(flag.since, say) })}</p>
        <FormTrouble error={clearing.error} />
      </div>
      <Button variant="default" size="sm" loading={clearing.isPending} onClick={() => clearing.mutate()}>
        {flag.noteIds.length === 0 ? say(messages.seenTo) : say(messages.markRead)}
      </Button>
    </li>
  );
}
