import type { ReactNode } from 'react';
import { PasswordInput } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { messages } from './PasswordField.messages';

interface PasswordFieldProps {
  label: string;
  name: string;
  /** Whether it is one that is being chosen, so that the browser offers to make one up. */
  chosen?: true;
  value: string;
  onChange: (value: string) => void;
  error: ReactNode;
}

/** A password, the current one or a new one. */
export function PasswordField({ chosen, onChange, ...props }: PasswordFieldProps) {
  const { say } = useSpeaker();
  return (
    <PasswordInput
      {...props}
      autoComplete={chosen ? 'new-password' : 'current-password'}
      description={chosen && say(messages.newHint)}
      visibilityToggleButtonProps={{ 'aria-label': say(messages.show) }}
      required
      withAsterisk={false}
      aria-invalid={props.error ? true : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
