import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useSpeaker } from '../../speech/speaker';
import { AtAGlance } from './AtAGlance';
import { FaultSummary } from './FaultSummary';
import { messages } from './messages';
import { shownStep, type Step } from './step';
import { useFocusOnChange } from './useFocusOnChange';
import { useStepAt } from './useStepAt';
import classes from './steps.module.css';

interface StepFormProps {
  steps: readonly Step[];
  /** What stands above the first question, with the page's own heading. */
  before: ReactNode;
  /** What is said below the answers at a glance, before they are sent. */
  review: ReactNode;
  send: string;
  sending: boolean;
  onSend: () => void;
  /** The fault that the answer to sending names at a path. */
  fault: (path: string) => string | undefined;
}

/** A form that asks one thing at a time, and shows all answers before they are sent. */
export function StepForm({ steps, before, review, send, sending, onSend, fault }: StepFormProps) {
  const { say } = useSpeaker();
  const { at: wanted, changing, goTo, change, back } = useStepAt();
  const [triedAt, setTriedAt] = useState<number | null>(null);
  const at = shownStep(steps, wanted);
  const step = steps[at];
  const heading = useFocusOnChange<HTMLHeadingElement>(at);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step === undefined) onSend();
    else if (step.missing !== undefined) setTriedAt(at);
    else if (changing) back();
    else goTo(at + 1);
  };
  const Heading = at === 0 ? 'h2' : 'h1';
  const wrong = step && (triedAt === at ? step.missing : fault(step.path));
  const asks = step?.title ?? say(messages.review);
  return (
    <div className="stack-wide">
      {at === 0 && before}
      <form className="stack-wide" onSubmit={submit} noValidate>
        <div className={classes.question}>
          {step && <p className="soft small">{say(messages.step, { step: at + 1, count: steps.length })}</p>}
          <Heading ref={heading} tabIndex={-1} className={classes.heading}>
            {asks}
          </Heading>
          {step === undefined && <p className="soft">{say(messages.reviewWords)}</p>}
          {step?.words !== undefined && <p className="soft">{step.words}</p>}
        </div>
        {step && wrong !== undefined && <FaultSummary faults={[{ step, words: wrong }]} />}
        {step ? step.field(wrong) : <AtAGlance steps={steps} fault={fault} onChange={change} />}
        {step === undefined && review}
        <div className="row">
          <Button type="submit" size="lg" loading={sending}>
            {step === undefined ? send : say(messages.next)}
          </Button>
          {at > 0 && (
            <Button variant="subtle" size="lg" onClick={back}>
              {say(messages.back)}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
