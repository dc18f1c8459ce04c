import { useState } from 'react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { useSpeaker } from '../../speech/speaker';
import type { ActProps, Programme } from './act-props';
import { LettersOf } from './Letters';
import { messages } from './quiet-messages';
import { useCaseChange } from './useCaseChange';
import { WhoSees } from './WhoSees';

const stateWords = {
  asked: messages.addressAsked,
  confirmed: messages.addressConfirmed,
  over: messages.addressOver,
} as const;

/** A new mailbox that the officer types, and that confirms it by itself. */
export function MoveAddress({ id, name, programme }: ActProps) {
  const { say } = useSpeaker();
  const { other, may, newAddress } = programme;
  return (
    <FormSection title={say(messages.addressTitle, { name })}>
      {newAddress !== null && <Asked id={id} of={newAddress} isOpen={may.includes('leave-address')} />}
      {may.includes('move-address') && (
        <>
          <WhoSees
            sees={[
              [name, say(messages.addressName, { name })],
              [other, say(messages.addressOther)],
              [say(messages.coach), say(messages.addressCoach)],
            ]}
            not={say(messages.addressEarlier)}
            back={say(messages.addressBack)}
          />
          <LettersOf id={id} act="address" />
          <Asking id={id} name={name} />
        </>
      )}
    </FormSection>
  );
}

function Asked({ id, of, isOpen }: { id: string; of: NonNullable<Programme['newAddress']>; isOpen: boolean }) {
  const { say } = useSpeaker();
  const leaving = useCaseChange(() => call('DELETE /api/v1/coach/safety/:id/address', { params: { id } }));
  return (
    <>
      <p>{say(stateWords[of.state], { email: of.email, when: localWords(of.at, say) })}</p>
      {isOpen && (
        <AskTwice
          label={say(messages.addressLeave)}
          question={say(messages.addressLeaveSure)}
          yes={say(messages.addressLeaveYes)}
          action={leaving}
        />
      )}
    </>
  );
}

function Asking({ id, name }: { id: string; name: string }) {
  const { say } = useSpeaker();
  const [email, setEmail] = useState('');
  const [tellsEarlier, setTellsEarlier] = useState(false);
  const asking = useCaseChange(
    () => call('POST /api/v1/coach/safety/:id/address', { params: { id }, body: { email, tellsEarlier } }),
    () => setEmail(''),
  );
  const { form, fault } = useSentForm(asking);
  return (
    <form className="stack" {...form}>
      <TextInput
        label={say(messages.newAddress)}
        description={say(messages.newAddressHint, { name })}
        name="quiet-email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fault('email')}
      />
      <Checkbox
        label={say(messages.tellsEarlier, { name })}
        name="tells-earlier"
        checked={tellsEarlier}
        onChange={(event) => setTellsEarlier(event.currentTarget.checked)}
      />
      <FormTrouble error={asking.error} shown={['email']} />
      <div>
        <Button type="submit" variant="default" loading={asking.isPending}>
          {say(messages.addressDo)}
        </Button>
      </div>
    </form>
  );
}
