import { Fragment } from 'react';
import { Button } from '@mantine/core';
import type { CheckInForm, DuePromise, OwnDuePromise } from '@troth/contract';
import { sameAgainOn, type NewPromise, type OwnAnswer, type SeenAnswer } from '@troth/domain';
import { calendarDay } from '../../dates/wall-clock';
import { FormSection } from '../../forms/FormSection';
import { useSpeaker } from '../../speech/speaker';
import { Choice } from './fields/Choice';
import { optionsOf, ownChoices, seenChoices } from './choices';
import { isBegun, type Draft } from './draft';
import { messages } from './messages';
import classes from './check-in.module.css';

interface DuePromisesProps {
  form: CheckInForm;
  draft: Draft;
  onOwn: (promiseId: string, answer: OwnAnswer) => void;
  onSeen: (promiseId: string, answer: SeenAnswer) => void;
  onPromise: (promise: NewPromise) => void;
  fault: (path: string) => string | undefined;
}

/** The promises that fell due: mine as I see them, then my partner's as I saw them. */
export function DuePromises({ form, draft, onOwn, onSeen, onPromise, fault }: DuePromisesProps) {
  const { say } = useSpeaker();
  if (form.own.length + form.seen.length === 0) return null;
  return (
    <>
      {form.own.length > 0 && (
        <FormSection title={say(messages.yourPromise, { count: form.own.length })} words={say(messages.howItWent)}>
          {form.own.map((promise, index) => (
            <Fragment key={promise.promiseId}>
              <Choice
                name={promise.promiseId}
                legend={<PromiseWords promise={promise} />}
                options={optionsOf(ownChoices, say)}
                value={draft.own[promise.promiseId]}
                onChange={(answer) => onOwn(promise.promiseId, answer)}
                fault={fault(`own.${index}.answer`)}
              />
              {draft.own[promise.promiseId] !== undefined && (
                <SameAgain promise={promise} today={form.today} next={draft.promise} onPromise={onPromise} />
              )}
            </Fragment>
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

interface SameAgainProps {
  promise: OwnDuePromise;
  today: string;
  next: Draft['promise'];
  onPromise: (promise: NewPromise) => void;
}

/** One tap puts the same words into the promise for the coming days, where none was begun. */
function SameAgain({ promise: { ifCue, thenAct, dueOn }, today, next, onPromise }: SameAgainProps) {
  const { say } = useSpeaker();
  if (isBegun(next)) {
    const isSame = next.ifCue === ifCue && next.thenAct === thenAct;
    return <p role="status">{isSame && say(messages.isBelow, { day: calendarDay(next.dueOn, say) })}</p>;
  }
  return (
    <div>
      <Button
        variant="default"
        size="sm"
        onClick={() => onPromise({ ifCue, thenAct, dueOn: sameAgainOn(dueOn, today) })}
      >
        {say(messages.sameAgain)}
      </Button>
    </div>
  );
}

function PromiseWords({ promise }: { promise: DuePromise }) {
  return <span className={classes.promise}>{promise.text}</span>;
}
