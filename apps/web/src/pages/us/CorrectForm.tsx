import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Invitation } from '@troth/contract';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { PartnerFields } from '../../forms/PartnerFields';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Another name or address for the one who is invited. */
export function CorrectForm({ invitation }: { invitation: Invitation }) {
  const { say } = useSpeaker();
  const [invited, setInvited] = useState({ name: invitation.name, email: invitation.email });
  const correcting = useUsChange(() => call('PUT /api/v1/us/invitation', { body: invited }));
  const { form, fault } = useSentForm(correcting);
  return (
    <form {...form}>
      <FormSection title={say(messages.correctTitle)} words={say(messages.correct)}>
        <PartnerFields value={invited} onChange={setInvited} fault={fault} />
        <FormTrouble error={correcting.error} shown={['name', 'email']} />
        {correcting.isSuccess && (
          <Notice kind="good">
            <p>{say(messages.saved)}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" loading={correcting.isPending}>
            {say(messages.save)}
          </Button>
        </div>
      </FormSection>
    </form>
  );
}
