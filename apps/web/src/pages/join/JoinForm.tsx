import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckInPreferences } from '@troth/domain';
import { call } from '../../api/call';
import { forgetTabDrafts, useTabDraft } from '../../device/useTabDraft';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { PartnerFields } from '../../forms/PartnerFields';
import { SlotFields } from '../../forms/SlotFields';
import { useSentForm } from '../../forms/useSentForm';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const nobody = { name: '', email: '' };
const usualSlot: CheckInPreferences = { zone: '', weekday: 7, time: '19:00' };
const fields = ['name', 'email', 'weekday', 'time', 'zone', 'partner.name', 'partner.email'];

export function JoinForm({ onSent }: { onSent: (address: string) => void }) {
  const { say } = useSpeaker();
  const [me, setMe] = useTabDraft('join.me', nobody);
  const [partner, setPartner] = useTabDraft('join.partner', nobody);
  const [slot, setSlot] = useTabDraft('join.slot', usualSlot);
  const sending = useMutation({
    mutationFn: () => call('POST /api/v1/join', { body: { ...me, ...slot, partner } }),
    onSuccess: () => {
      forgetTabDrafts('join.');
      onSent(me.email);
    },
  });
  const { form, fault } = useSentForm(sending);

  return (
    <form className="stack-wide" {...form}>
      <FormSection title={say(messages.you)}>
        <TextInput
          label={say(messages.name)}
          name="name"
          autoComplete="given-name"
          required
          withAsterisk={false}
          value={me.name}
          onChange={(event) => setMe({ ...me, name: event.currentTarget.value })}
          error={fault('name')}
        />
        <TextInput
          label={say(messages.email)}
          description={say(messages.yourOwn)}
          name="email"
          inputMode="email"
          autoCapitalize="none"
          autoComplete="email"
          required
          withAsterisk={false}
          value={me.email}
          onChange={(event) => setMe({ ...me, email: event.currentTarget.value })}
          error={fault('email')}
        />
      </FormSection>

      <FormSection title={say(messages.when)} words={say(messages.whenWords)}>
        <SlotFields value={slot} onChange={setSlot} fault={fault} />
      </FormSection>

      <FormSection title={say(messages.partner)} words={say(messages.partnerWords)}>
        <PartnerFields value={partner} onChange={setPartner} fault={(path) => fault(`partner.${path}`)} />
      </FormSection>

      <p>{say(messages.nothingBegins)}</p>
      <FormTrouble error={sending.error} shown={fields} />
      <div>
        <Button type="submit" size="lg" loading={sending.isPending}>
          {say(messages.send)}
        </Button>
      </div>
    </form>
  );
}
