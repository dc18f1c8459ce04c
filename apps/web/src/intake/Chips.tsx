import { Button } from '@mantine/core';
import type { Message } from '@troth/messages';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './Chips.module.css';

interface ChipsProps<Answer extends string> {
  name: string;
  legend: Message;
  words: Readonly<Record<Answer, Message>>;
}

interface OneOfProps<Answer extends string> extends ChipsProps<Answer> {
  value: Answer | null;
  onChange: (value: Answer | null) => void;
}

/** One answer of a few, which can be left out again; plain radio buttons underneath. */
export function OneOf<Answer extends string>({ name, legend, words, value, onChange }: OneOfProps<Answer>) {
  const { say } = useSpeaker();
  return (
    <fieldset className={classes.question}>
      <legend>{say(legend)}</legend>
      <div className={classes.chips}>
        {answersOf(words).map((answer) => (
          <label key={answer}>
            <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} />
            <span>{say(words[answer])}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => onChange(null)}>
          {say(messages.leaveOut)}
        </Button>
      )}
    </fieldset>
  );
}

interface SeveralOfProps<Answer extends string> extends ChipsProps<Answer> {
  value: readonly Answer[];
  onChange: (value: readonly Answer[]) => void;
}

/** Any number of answers; plain checkboxes underneath. */
export function SeveralOf<Answer extends string>({ name, legend, words, value, onChange }: SeveralOfProps<Answer>) {
  const { say } = useSpeaker();
  const all = answersOf(words);
  const toggle = (answer: Answer) =>
    onChange(all.filter((one) => (one === answer ? !value.includes(one) : value.includes(one))));
  return (
    <fieldset className={classes.question}>
      <legend>{say(legend)}</legend>
      <p className="soft small">{say(messages.all)}</p>
      <div className={classes.chips}>
        {all.map((answer) => (
          <label key={answer}>
            <input type="checkbox" name={name} checked={value.includes(answer)} onChange={() => toggle(answer)} />
            <span>{say(words[answer])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function answersOf<Answer extends string>(words: Readonly<Record<Answer, Message>>): readonly Answer[] {
  return Object.keys(words) as Answer[];
}
