import { TextInput } from '@mantine/core';
import { Problem } from '../../api/problem';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface NameFieldProps {
  label: string;
  name: string;
  onName: (name: string) => void;
  /** Why what was sent was refused, where it was. */
  error: Error | null;
}

/** What the practice calls one of its programmes. */
export function NameField({ label, name, onName, error }: NameFieldProps) {
  const { say } = useSpeaker();
  return (
    <TextInput
      label={label}
      description={say(messages.nameWords)}
      dir="auto"
      maxLength={60}
      value={name}
      onChange={(event) => onName(event.currentTarget.value)}
      error={error instanceof Problem ? error.at('name') : undefined}
    />
  );
}
