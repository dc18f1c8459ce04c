import type { Us } from '@troth/contract';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './NotesForMe.module.css';

/** What my partner wrote to me, once its week had closed. */
export default function NotesForMe({ us }: { us: Us }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title, { partner: us.partnerName })}>
      {us.notesForMe.map((note) => (
        <blockquote key={note.noteId} className={classes.note}>
          <p dir="auto">{note.text}</p>
        </blockquote>
      ))}
    </Panel>
  );
}
