import { useState } from 'react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { consentVersion, type CheckInPreferences } from '@troth/domain';
import { call } from '../../api/call';
import { ConsentWords } from '../../forms/ConsentWords';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { SlotFields } from '../../forms/SlotFields';
import { useSentForm } from '../../forms/useSentForm';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface AcceptFormProps {
  token: string;
  name: string;
  onAccepted: () => void;
}

const fields = ['name', 'weekday', 'time', 'zone', 'consent', 'consent.given'];

export function AcceptForm({ token, name: invitedAs, onAccepted }: AcceptFormProps) {
  const { say } = useSpeaker();
  const [name, setName] = useState(invitedAs);
  const [slot, setSlot] = useState<CheckInPreferences>({ zone: '', weekday: 7, time: '19:00' });
  const [consents, setConsents] = useState(false);
  const [unticked, setUnticked] = useState(false);
  const accepting = useMutation({
    mutationFn: () =>
      call('POST /api/v1/invitation/accept', {
        body: { token, name, ...slot, consent: { version: consentVersion, given: true } },
      }),
    onSuccess: onAccepted,
  });
  const { form, fault } = useSentForm({
    error: accepting.error,
    mutate: () => {
      setUnticked(!consents);
      if (consents) accepting.mutate();
    },
  });

  return (
    <form className="stack-wide" {...form}>
      <ConsentWords />
      <FormSection title={say(messages.ifYouLike)} words={say(messages.weekly)}>
        <TextInput
          label={say(messages.name)}
          name="name"
          autoComplete="given-name"
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fault('name')}
        />
        <SlotFields value={slot} onChange={setSlot} fault={fault} />
      </FormSection>
      <Checkbox
        name="consent"
        label={say(messages.agree)}
        checked={consents}
        onChange={(event) => setConsents(event.currentTarget.checked)}
        error={
          fault('consent.given') ??
          fault('consent') ??
          (unticked && !consents ? say(messages.needsAgreement) : undefined)
        }
      />
      <FormTrouble error={accepting.error} shown={fields} told={['consent.version']} />
      <div>
        <Button type="submit" size="lg" loading={accepting.isPending}>
          {say(messages.accept)}
        </Button>
      </div>
    </form>
  );
}
