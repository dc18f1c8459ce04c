import { Button } from '@mantine/core';
import type { CoupleStory, StoryFlag, StoryNote } from '@troth/contract';
import { call } from '../../api/call';
import { calendarDay } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useCoupleChange } from '../../session/useCoupleChange';
import { AnswerByEmail } from '../coach-notes/AnswerByEmail';
import classes from './Attention.module.css';

/** What wants the coach's eye, each with its evidence. */
export default function Attention({ story }: { story: CoupleStory }) {
  return (
    <Panel title="Needs your attention" tone="tinted">
      <ul className={classes.list}>
        {story.flags.map((flag) => (
          <Raised
            key={flag.id}
            flag={flag}
            note={story.notes.items.find(({ noteId }) => noteId === flag.noteId)}
            enrolmentId={story.enrolmentId}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface RaisedProps {
  flag: StoryFlag;
  /** The words that it is about, where they are among the latest. */
  note: StoryNote | undefined;
  enrolmentId: string;
}

function Raised({ flag, note, enrolmentId }: RaisedProps) {
  const clearing = useCoupleChange(enrolmentId, () =>
    call('POST /api/v1/coach/attention/:id/clear', { params: { id: flag.id } }),
  );
  return (
    <li>
      <div>
        <h3>
          {flag.about !== null && `${flag.about}: `}
          {flag.title}
        </h3>
        {note === undefined ? <p>{flag.evidence}</p> : <blockquote className={classes.words}>{note.text}</blockquote>}
        <p className="soft small">Since {calendarDay(flag.raisedAt)}</p>
        {note !== undefined && <AnswerByEmail note={note} />}
        <FormTrouble error={clearing.error} />
      </div>
      <Button variant="default" size="sm" loading={clearing.isPending} onClick={() => clearing.mutate()}>
        {flag.noteId === null ? 'I have seen to it' : 'Mark as read'}
      </Button>
    </li>
  );
}
