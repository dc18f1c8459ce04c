import { TextInput, type TextInputProps } from '@mantine/core';
import { readMailAddress } from '@troth/domain';
import type { Say } from '@troth/messages';
import { messages } from './messages';
import type { Step } from './step';

type Asked = Pick<Step, 'title' | 'words' | 'label' | 'path'>;

interface WordsStep extends Asked, Pick<TextInputProps, 'autoComplete'> {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A step that asks for a name. */
export function nameStep({ autoComplete, onChange, ...step }: WordsStep, say: Say): Step {
  return {
    ...step,
    answer: step.value,
    typed: true,
    missing: step.value.trim() === '' ? say(messages.writeSomething) : undefined,
    field: (error) => (
      <TextInput
        label={step.label}
        id={step.id}
        name={step.id}
        autoComplete={autoComplete}
        value={step.value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
    ),
  };
}

/** A step that asks for an email address. */
export function addressStep({ autoComplete, onChange, ...step }: WordsStep, say: Say): Step {
  return {
    ...step,
    answer: step.value,
    typed: true,
    missing: readMailAddress(step.value.trim()) === null ? say(messages.notAnAddress) : undefined,
    field: (error) => (
      <TextInput
        label={step.label}
        id={step.id}
        name={step.id}
        inputMode="email"
        autoCapitalize="none"
        autoComplete={autoComplete}
        value={step.value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
    ),
  };
}
