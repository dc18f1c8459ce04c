import { useRef, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckInPreferences } from '@troth/domain';
import { call } from '../../api/call';
import { forgetTabDrafts, useTabDraft } from '../../device/useTabDraft';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { PartnerFields } from '../../forms/PartnerFields';
import { SlotFields } from '../../forms/SlotFields';
import { useFaults } from '../../forms/useFaults';

const nobody = { name: '', email: '' };
const usualSlot: CheckInPreferences = { zone: '', weekday: 7, time: '19:00' };
const fields = ['name', 'email', 'weekday', 'time', 'zone', 'partner.name', 'partner.email'];

export function JoinForm({ onSent }: { onSent: (address: string) => void }) {
  const form = useRef<HTMLFormElement>(null);
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
  const fault = useFaults(sending.error, form);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };

  return (
    <form ref={form} className="stack-wide" onSubmit={submit}>
      <FormSection title="You">
        <TextInput
          label="The name you go by"
          name="name"
          autoComplete="given-name"
          required
          withAsterisk={false}
          value={me.name}
          onChange={(event) => setMe({ ...me, name: event.currentTarget.value })}
          error={fault('name')}
        />
        <TextInput
          label="Your email address"
          description="One that only you can read. A shared mailbox would show your partner what you keep private."
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

      <FormSection
        title="When shall we ask you?"
        words="Once a week, at an hour when you are likely to be alone. You can change it later."
      >
        <SlotFields value={slot} onChange={setSlot} fault={fault} />
      </FormSection>

      <FormSection
        title="Your partner"
        words="We write to them once you have confirmed your own address. If they would rather not, that is theirs to say."
      >
        <PartnerFields value={partner} onChange={setPartner} fault={(path) => fault(`partner.${path}`)} />
      </FormSection>

      <p>
        Nothing begins with this form. The email&rsquo;s link shows you what is kept and who sees it, and there you
        decide.
      </p>
      <FormTrouble error={sending.error} shown={fields} />
      <div>
        <Button type="submit" size="lg" loading={sending.isPending}>
          Send me the email
        </Button>
      </div>
    </form>
  );
}
