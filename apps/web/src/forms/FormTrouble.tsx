import { Problem } from '../api/problem';
import { Notice } from '../layout/Notice';
import { Trouble } from '../layout/Trouble';

interface FormTroubleProps {
  error: unknown;
  /** Paths whose faults are already shown at a field. */
  shown?: readonly string[];
}

/** The banner above a form's button. Faults that have a field of their own are told there; the others are listed here. */
export function FormTrouble({ error, shown = [] }: FormTroubleProps) {
  if (error === null || error === undefined) return null;
  if (!(error instanceof Problem) || error.faults.length === 0) return <Trouble error={error} />;
  const others = error.faults.filter((fault) => !shown.includes(fault.path));
  return (
    <Notice
      kind="trouble"
      title={others.length < error.faults.length ? 'Please look once more at the fields marked above.' : error.message}
    >
      {others.map((fault) => (
        <p key={fault.path + fault.message}>{fault.message}</p>
      ))}
    </Notice>
  );
}
