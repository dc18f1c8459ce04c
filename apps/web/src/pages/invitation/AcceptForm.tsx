import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckInPreferences } from '@troth/domain';
import { call } from '../../api/call';
import { agreement } from '../../consent/agreement';
import { ConsentWords } from '../../consent/ConsentWords';
import { EmailConsent } from '../../consent/EmailConsent';
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

const fields = ['name', 'weekday', 'time', 'zone'];

export function AcceptForm({ token, name: invitedAs, onAccepted }: AcceptFormProps) {
  const { say } = useSpeaker();
  const [name, setName] = useState(invitedAs);
  const [slot, setSlot] = useState<CheckInPreferences>({ zone: '', weekday: 7, time: '19:00' });
  const [emails, setEmails] = useState(false);
  const accepting = useMutation({
    mutationFn: () =>
      call('POST /api/v1/invitation/accept', {
        body: { token, name, ...slot, consent: agreement(emails) },
      }),
    onSuccess: onAccepted,
  });
  const { form, fault } = useSentForm(accepting);

  return (
    <form className="stack-wide" {...form}>
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
      <EmailConsent agreed={emails} onChange={setEmails} />
      <ConsentWords purpose="taking-part" />
      <p>{say(messages.youSay)}</p>
      <FormTrouble error={accepting.error} shown={fields} told={['consent.version', 'consent.emails']} />
      <div>
        <Button type="submit" size="lg" loading={accepting.isPending}>
          {say(messages.accept)}
        </Button>
      </div>
    </form>
  );
}
