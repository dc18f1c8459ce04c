import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Invitation, Us } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { Notice } from '../../layout/Notice';
import { SignOut } from '../../session/SignOut';
import { useUsChange } from '../../session/useUsChange';
import { CorrectForm } from './CorrectForm';
import classes from './us.module.css';

interface WaitingPageProps {
  us: Us;
  invitation: Invitation;
  onWithdrawn: () => void;
}

/** For the one who invited, while there is no answer: whom they invited, how it stands, and what they can do about it. */
export function WaitingPage({ us, invitation, onWithdrawn }: WaitingPageProps) {
  return (
    <div className={`stack-wide ${classes.waiting}`}>
      <div className="stack">
        <h1>Hello {us.name}</h1>
        <Standing invitation={invitation} />
      </div>
      <CorrectForm key={invitation.email} invitation={invitation} />
      {invitation.state === 'sent' && <Resending />}
      <Withdrawing name={invitation.name} onWithdrawn={onWithdrawn} />
      <SignOut />
    </div>
  );
}

function Standing({ invitation: { name, email, state, sent, validUntil } }: { invitation: Invitation }) {
  const address = <strong>{email}</strong>;
  if (state === 'refused') {
    return (
      <Notice kind="care" title="This address cannot be invited">
        <p>
          We cannot invite {address}. We are not able to say more about it, and it need not mean anything about {name}.
          If there is a slip in it, you can correct it here. If {name} would like to begin, they can also sign up
          themselves and invite you.
        </p>
      </Notice>
    );
  }
  if (state === 'preparing' || !sent || !validUntil) {
    return (
      <p role="status">
        The invitation for {name} is on its way to {address}.
      </p>
    );
  }
  return (
    <>
      <p>
        We sent {name} an invitation to {address} on {localWords(sent)}. It is open until {localWords(validUntil)}.
      </p>
      <p className="soft">
        The programme begins when {name} says yes; we write to both of you then. Whether they have opened the invitation
        is theirs alone to know. If there is no answer by that day, it ends and what you told us is erased.
      </p>
    </>
  );
}

function Resending() {
  const [done, setDone] = useState(false);
  const resending = useUsChange(
    () => call('POST /api/v1/us/invitation/resend'),
    () => setDone(true),
  );
  return (
    <FormSection
      title="Send it again"
      words="Emails get lost. We can send the invitation to the same address again, twice at most."
    >
      <FormTrouble error={resending.error} />
      {done && !resending.isPending && resending.error === null && (
        <Notice kind="good">
          <p>It is on its way again.</p>
        </Notice>
      )}
      <div>
        <Button variant="default" loading={resending.isPending} onClick={() => resending.mutate()}>
          Send the invitation again
        </Button>
      </div>
    </FormSection>
  );
}

function Withdrawing({ name, onWithdrawn }: { name: string; onWithdrawn: () => void }) {
  const withdrawing = useUsChange(async () => {
    await call('POST /api/v1/us/leave');
    onWithdrawn();
  });
  return (
    <FormSection
      title="Take it back"
      words={`The link that ${name} has stops working, and everything that you told us is erased. We write to nobody about it.`}
    >
      <AskTwice
        label="Take the invitation back"
        question="This ends the invitation and erases what you told us. Do it now?"
        yes="Yes, take it back"
        action={withdrawing}
      />
    </FormSection>
  );
}
