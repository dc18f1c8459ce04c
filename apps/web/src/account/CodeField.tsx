import type { ReactNode } from 'react';
import { TextInput } from '@mantine/core';

interface CodeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: ReactNode;
}

/** A code of the app, or a recovery code. */
export function CodeField({ onChange, ...props }: CodeFieldProps) {
  return (
    <TextInput
      {...props}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      required
      withAsterisk={false}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
