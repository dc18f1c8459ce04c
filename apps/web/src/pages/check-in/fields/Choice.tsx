import { useId, type ReactNode } from 'react';
import classes from './Choice.module.css';

const longWords = 28;

interface ChoiceProps<Value extends string> {
  name: string;
  legend: ReactNode;
  options: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  fault?: string;
}

/** A few words to choose from, as big buttons; plain radio buttons underneath. */
export function Choice<Value extends string>({ name, legend, options, value, onChange, fault }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={classes.choice}
      data-fault={fault !== undefined}
      aria-describedby={fault === undefined ? undefined : id}
    >
      <legend>{legend}</legend>
      <div className={classes.options} data-long={options.some(({ label }) => label.length > longWords)}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {fault !== undefined && (
        <p id={id} className={classes.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
