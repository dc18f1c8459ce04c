import type { CheckInForm, DuePromise } from '@troth/contract';
import type { OwnAnswer, SeenAnswer } from '@troth/domain';
import { FormSection } from '../../forms/FormSection';
import { useSpeaker } from '../../speech/speaker';
import { Choice } from './Choice';
import { optionsOf, ownChoices, seenChoices } from './choices';
import type { Draft } from './draft';
import { messages } from './messages';
import classes from './check-in.module.css';

interface DuePromisesProps {
  form: CheckInForm;
  draft: Draft;
  onOwn: (promiseId: string, answer: OwnAnswer) => void;
  onSeen: (promiseId: string, answer: SeenAnswer) => void;
  fault: (path: string) => string | undefined;
}

/** The promises that fell due: mine as I see them, then my partner's as I saw them. */
export function DuePromises({ form, draft, onOwn, onSeen, fault }: DuePromisesProps) {
  const { say } = useSpeaker();
  if (form.own.length + form.seen.length === 0) return null;
  return (
    <>
      {form.own.length > 0 && (
        <FormSection title={say(messages.yourPromise, { count: form.own.length })} words={say(messages.howItWent)}>
          {form.own.map((promise, index) => (
            <Choice
              key={promise.promiseId}
              name={promise.promiseId}
              legend={<PromiseWords promise={promise} />}
              options={optionsOf(ownChoices, say)}
              value={draft.own[promise.promiseId]}
              onChange={(answer) => onOwn(promise.promiseId, answer)}
              fault={fault(`own.${index}.answer`)}
            />
          ))}
        </FormSection>
      )}
      {form.seen.length > 0 && (
        <FormSection title={say(messages.promisedToYou)} words={say(messages.whatYouSaw)}>
          {form.seen.map((promise, index) => (
            <Choice
              key={promise.promiseId}
              name={promise.promiseId}
              legend={<PromiseWords promise={promise} />}
              options={optionsOf(seenChoices, say)}
              value={draft.seen[promise.promiseId]}
              onChange={(answer) => onSeen(promise.promiseId, answer)}
              fault={fault(`seen.${index}.answer`)}
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
