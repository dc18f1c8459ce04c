import { Problem } from '../api/problem';
import { Notice } from '../layout/Notice';
import { Trouble } from '../layout/Trouble';
import { useSpeaker } from '../speech/speaker';
import { messages } from './FormTrouble.messages';

interface FormTroubleProps {
  error: unknown;
  /** Paths whose faults are already shown at a field. */
  shown?: readonly string[];
  /** Paths without a field whose faults make sense by themselves. */
  told?: readonly string[];
}

/**
 * The banner above a form's button. Faults that have a field of their own are told there. Any other is about what the page
 * sends by itself: nobody typed it, so nobody is told to look at it.
 */
export function FormTrouble({ error, shown = [], told = [] }: FormTroubleProps) {
  const { say } = useSpeaker();
  if (error === null || error === undefined) return null;
  if (!(error instanceof Problem) || error.faults.length === 0) return <Trouble error={error} />;
  const above = error.faults.some(({ path }) => shown.includes(path));
  const here = error.faults.filter(({ path }) => told.includes(path));
  const ours = error.faults.length > 0 && !above && here.length === 0;
  return (
    <Notice kind="trouble">
      {above && <p>{say(messages.lookAbove)}</p>}
      {here.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
      {ours && <p>{say(messages.doesNotFit)}</p>}
    </Notice>
  );
}
