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
  const { say } = useSpeaker();
  const clearing = useCoupleChange(enrolmentId, () =>
    call('POST /api/v1/coach/attention/:id/clear', { params: { id: flag.id } }),
  );
  return (
    <li>
      <div>
        <h3>{flag.about === null ? flag.title : say(messages.about, { name: flag.about, title: flag.title })}</h3>
        {note === undefined ? <p>{flag.evidence}</p> : <blockquote className={classes.words}>{note.text}</blockquote>}
        <p className="soft small">{say(messages.since, { day: calendarDay(flag.raisedAt, say) })}</p>
        {note !== undefined && <AnswerByEmail note={note} />}
        <FormTrouble error={clearing.error} />
      </div>
      <Button variant="default" size="sm" loading={clearing.isPending} onClick={() => clearing.mutate()}>
        {flag.noteId === null ? say(messages.seenTo) : say(messages.markRead)}
      </Button>
    </li>
  );
}
