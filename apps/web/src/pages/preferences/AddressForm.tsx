import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';

/** Where our emails go: confirmed at the new address before anything changes. */
export function AddressForm({ us }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => call('POST /api/v1/us/address', { body: { email } }) });
  const { form, fault } = useSentForm(asking);
  return (
    <form {...form}>
      <Setting
        anchor="address"
        title={say(messages.address)}
        now={us.email}
        words={sayRich(messages.addressWords, { email: us.email, b: strong })}
      >
        <TextInput
          label={say(messages.newEmail)}
          description={say(messages.newEmailWords)}
          name="new-email"
          inputMode="email"
          autoCapitalize="none"
          autoComplete="email"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            asking.reset();
          }}
          error={fault('email')}
        />
        <FormTrouble error={asking.error} shown={['email']} />
        {asking.isSuccess && (
          <Notice kind="good">
            <p>{say(messages.linkSent)}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" variant="default" loading={asking.isPending}>
            {say(messages.sendLink)}
          </Button>
        </div>
      </Setting>
    </form>
  );
}
