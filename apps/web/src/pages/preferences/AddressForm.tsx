import { useRef, useState, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { useFaults } from '../../forms/useFaults';
import { Notice } from '../../layout/Notice';

/** Where our emails go: confirmed at the new address before anything changes. */
export function AddressForm({ us }: { us: Us }) {
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => call('POST /api/v1/us/address', { body: { email } }) });
  const fault = useFaults(asking.error, form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  return (
    <form ref={form} onSubmit={submit}>
      <FormSection
        title="Your address"
        words={
          <>
            We write to <strong>{us.email}</strong>. A new address gets an email first, and nothing changes until you
            confirm it there. The other person is not told.
          </>
        }
      >
        <TextInput
          label="Your new email address"
          description="One that only you can read."
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
            <p>Please look in the inbox of the new address. The link there works for a day.</p>
          </Notice>
        )}
        <div>
          <Button type="submit" variant="default" loading={asking.isPending}>
            Send the link there
          </Button>
        </div>
      </FormSection>
    </form>
  );
}
