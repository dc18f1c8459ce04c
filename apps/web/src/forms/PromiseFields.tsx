import { TextInput } from '@mantine/core';
import type { NewPromise } from '@troth/domain';
import { daysLater } from '../dates/wall-clock';
import { useSpeaker } from '../speech/speaker';
import { messages } from './PromiseFields.messages';
import classes from './PromiseFields.module.css';

interface PromiseFieldsProps {
  value: NewPromise;
  onChange: (promise: NewPromise) => void;
  /** The reader’s local date. */
  today: string;
  fault: (field: keyof NewPromise) => string | undefined;
}

/** A promise in if–then form, with its day. */
export function PromiseFields({ value, onChange, today, fault }: PromiseFieldsProps) {
  const { say } = useSpeaker();
  return (
    <>
      <TextInput
        label={say(messages.ifCue)}
        name="promise-if"
        placeholder={say(messages.cueExample)}
        maxLength={200}
        value={value.ifCue}
        onChange={(event) => onChange({ ...value, ifCue: event.currentTarget.value })}
        error={fault('ifCue')}
      />
      <TextInput
        label={say(messages.thenAct)}
        name="promise-then"
        placeholder={say(messages.actExample)}
        maxLength={200}
        value={value.thenAct}
        onChange={(event) => onChange({ ...value, thenAct: event.currentTarget.value })}
        error={fault('thenAct')}
      />
      <TextInput
        label={say(messages.lookBackOn)}
        name="promise-due"
        type="date"
        className={classes.due}
        min={daysLater(today, 1)}
        max={daysLater(today, 28)}
        value={value.dueOn}
        onChange={(event) => onChange({ ...value, dueOn: event.currentTarget.value })}
        error={fault('dueOn')}
      />
    </>
  );
}
