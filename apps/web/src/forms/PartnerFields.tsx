import { TextInput } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { messages } from './PartnerFields.messages';

interface Named {
  readonly name: string;
  readonly email: string;
}

interface PartnerFieldsProps {
  value: Named;
  onChange: (partner: Named) => void;
  fault: (path: 'name' | 'email') => string | undefined;
}

/** Name and address of the one who is invited. */
export function PartnerFields({ value, onChange, fault }: PartnerFieldsProps) {
  const { say } = useSpeaker();
  return (
    <>
      <TextInput
        label={say(messages.name)}
        name="partner-name"
        autoComplete="off"
        required
        withAsterisk={false}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={fault('name')}
      />
      <TextInput
        label={say(messages.email)}
        name="partner-email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        required
        withAsterisk={false}
        value={value.email}
        onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
        error={fault('email')}
      />
    </>
  );
}
