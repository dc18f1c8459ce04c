import { useId } from 'react';
import type { Question } from '@troth/contract';
import type { Say } from '@troth/messages';
import { useSpeaker } from '../../../speech/speaker';
import { messages } from '../messages';
import classes from './Scale.module.css';

interface ScaleProps {
  question: Question;
  value: number | undefined;
  onChange: (value: number) => void;
  fault?: string;
}

/** One question with a row of numbers, each big enough for a thumb; plain radio buttons underneath. */
export function Scale({ question, value, onChange, fault }: ScaleProps) {
  const { say } = useSpeaker();
  const id = useId();
  const { min, max, minLabel, maxLabel } = question.scale;
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <fieldset
      className={classes.scale}
      data-fault={fault !== undefined}
      aria-describedby={fault === undefined ? undefined : id}
    >
      <legend>{question.text}</legend>
      <div className={classes.steps} data-many={steps.length > 6}>
        {steps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={question.id}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={label(step, question.scale, say)}
            />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{minLabel}</span>
        <span>{maxLabel}</span>
      </div>
      {fault !== undefined && (
        <p id={id} className={classes.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function label(step: number, { min, max, minLabel, maxLabel }: Question['scale'], say: Say): string {
  if (step === min) return say(messages.step, { step, words: minLabel });
  return step === max ? say(messages.step, { step, words: maxLabel }) : String(step);
}
