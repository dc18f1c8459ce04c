import { Button } from '@mantine/core';
import type { AskedMeasure } from '@troth/contract';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './Rating.module.css';

interface RatingProps {
  name: string;
  text: string;
  scale: AskedMeasure['scale'];
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** One sentence and how far it fits; it can be left out again. Plain radio buttons underneath. */
export function Rating({ name, text, scale: { min, max, minLabel, maxLabel }, value, onChange }: RatingProps) {
  const { say } = useSpeaker();
  const ends = new Map([
    [min, minLabel],
    [max, maxLabel],
  ]);
  const label = (step: number) => {
    const words = ends.get(step);
    return words === undefined ? String(step) : say(messages.step, { step, words });
  };
  return (
    <fieldset className={classes.rating}>
      <legend>{text}</legend>
      <div className={classes.steps}>
        {Array.from({ length: max - min + 1 }, (_, index) => min + index).map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={label(step)}
            />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <div className={classes.under} aria-hidden>
        <span>{minLabel}</span>
        <span>{maxLabel}</span>
      </div>
      {value !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
          {say(messages.leaveOut)}
        </Button>
      )}
    </fieldset>
  );
}
