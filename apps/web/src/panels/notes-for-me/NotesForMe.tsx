import type { Us } from '@troth/contract';
import { Panel } from '../../layout/Panel';
import classes from './NotesForMe.module.css';

/** What my partner wrote to me, once its week had closed. */
export default function NotesForMe({ us }: { us: Us }) {
  return (
    <Panel title={`From ${us.partnerName}`}>
      {us.notesForMe.map((note) => (
        <blockquote key={note.noteId} className={classes.note}>
          <p>{note.text}</p>
        </blockquote>
      ))}
    </Panel>
  );
}
