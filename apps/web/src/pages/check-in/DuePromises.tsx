import type { CheckInForm, DuePromise, OwnAnswer, SeenAnswer } from '../../api/check-in';
import { FormSection } from '../../forms/FormSection';
import { Choice } from './Choice';
import type { Draft } from './draft';
import classes from './check-in.module.css';

const ownOptions: { value: OwnAnswer; label: string }[] = [
  { value: 'kept', label: 'Kept' },
  { value: 'partly', label: 'Partly' },
  { value: 'not', label: 'Not this week' },
  { value: 'excused', label: 'It fell away' },
];

const seenOptions: { value: SeenAnswer; label: string }[] = [
  { value: 'kept', label: 'Kept' },
  { value: 'partly', label: 'Partly' },
  { value: 'not', label: 'Not this week' },
  { value: 'cant-say', label: 'I can’t say' },
];

interface DuePromisesProps {
  form: CheckInForm;
  draft: Draft;
  onOwn: (promiseId: string, answer: OwnAnswer) => void;
  onSeen: (promiseId: string, answer: SeenAnswer) => void;
  faultOf: (id: string, path: string) => string | undefined;
}

/** The promises that fell due: mine as I see them, then my partner's as I saw them. */
export function DuePromises({ form, draft, onOwn, onSeen, faultOf }: DuePromisesProps) {
  if (form.own.length + form.seen.length === 0) return null;
  return (
    <>
      {form.own.length > 0 && (
        <FormSection title={form.own.length === 1 ? 'Your promise' : 'Your promises'} words="How did it go, as you see it? “It fell away” is for when it could not come to pass, through nobody’s doing.">
          {form.own.map((promise, index) => (
            <Choice
              key={promise.promiseId}
              name={promise.promiseId}
              legend={<PromiseWords promise={promise} />}
              options={ownOptions}
              value={draft.own[promise.promiseId]}
              onChange={(answer) => onOwn(promise.promiseId, answer)}
              fault={faultOf(promise.promiseId, `own.${index}.answer`)}
            />
          ))}
        </FormSection>
      )}
      {form.seen.length > 0 && (
        <FormSection title="Promised to you" words="What did you see? It starts a conversation; it does not settle who is right.">
          {form.seen.map((promise, index) => (
            <Choice
              key={promise.promiseId}
              name={promise.promiseId}
              legend={<PromiseWords promise={promise} />}
              options={seenOptions}
              value={draft.seen[promise.promiseId]}
              onChange={(answer) => onSeen(promise.promiseId, answer)}
              fault={faultOf(promise.promiseId, `seen.${index}.answer`)}
            />
          ))}
        </FormSection>
      )}
    </>
  );
}

function PromiseWords({ promise }: { promise: DuePromise }) {
  return <span className={classes.promise}>{promise.text}</span>;
}
