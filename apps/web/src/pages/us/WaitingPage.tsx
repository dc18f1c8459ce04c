import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Invitation, Us } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { linkTo } from '../../layout/QuietLink';
import { Notice } from '../../layout/Notice';
import { SignOut } from '../../session/closing/SignOut';
import { useUsChange } from '../../session/useUsChange';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { CorrectForm } from './CorrectForm';
import { MeanwhileAlone } from './MeanwhileAlone';
import { messages } from './messages';
import classes from './us.module.css';

interface WaitingPageProps {
  us: Us;
  invitation: Invitation;
  onWithdrawn: () => void;
}

/** For the one who invited, while there is no answer: whom they invited, how it stands, and what they can do about it. */
export function WaitingPage({ us, invitation, onWithdrawn }: WaitingPageProps) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className={`stack-wide ${classes.waiting}`}>
      <div className="stack">
        <h1>{say(messages.hello, { name: us.name })}</h1>
        <Standing invitation={invitation} />
        <p className="soft">{sayRich(messages.before, { before: linkTo('/us/before') })}</p>
        <p className="soft">{sayRich(messages.agreed, { agreed: linkTo('/us/agreed') })}</p>
      </div>
      <MeanwhileAlone us={us} />
      <CorrectForm key={invitation.email} invitation={invitation} />
      {invitation.state === 'sent' && <Resending />}
      <Withdrawing name={invitation.name} onWithdrawn={onWithdrawn} />
      <SignOut />
    </div>
  );
}

function Standing({ invitation: { name, email, state, sent, validUntil } }: { invitation: Invitation }) {
  const { say, sayRich } = useSpeaker();

  if (state === 'refused') {
    return (
      <Notice kind="care" title={say(messages.refusedTitle)}>
        <p>{sayRich(messages.refused, { name, email, b: strong })}</p>
      </Notice>
    );
  }
  if (state === 'preparing' || !sent || !validUntil) {
    return <p role="status">{sayRich(messages.preparing, { name, email, b: strong })}</p>;
  }
  return (
    <>
      <p>
        {sayRich(messages.sent, {
          name,
          email,
          sent: localWords(sent, say),
          until: localWords(validUntil, say),
          b: strong,
        })}
      </p>
      <p className="soft">{say(messages.begins, { name })}</p>
    </>
  );
}

function Resending() {
  const { say } = useSpeaker();
  const [done, setDone] = useState(false);
  const resending = useUsChange(
    () => call('POST /api/v1/us/invitation/resend'),
    () => setDone(true),
  );
  return (
    <FormSection title={say(messages.resendTitle)} words={say(messages.resend)}>
      <FormTrouble error={resending.error} />
      {done && !resending.isPending && resending.error === null && (
        <Notice kind="good">
          <p>{say(messages.resent)}</p>
        </Notice>
      )}
      <div>
        <Button variant="default" loading={resending.isPending} onClick={() => resending.mutate()}>
          {say(messages.resendNow)}
        </Button>
      </div>
    </FormSection>
  );
}

function Withdrawing({ name, onWithdrawn }: { name: string; onWithdrawn: () => void }) {
  const { say } = useSpeaker();
  const withdrawing = useUsChange(async () => {
    await call('POST /api/v1/us/leave');
    onWithdrawn();
  });
  return (
    <FormSection title={say(messages.takeBackTitle)} words={say(messages.takeBack, { name })}>
      <AskTwice
        label={say(messages.takeBackNow)}
        question={say(messages.takeBackSure)}
        yes={say(messages.takeBackYes)}
        action={withdrawing}
      />
    </FormSection>
  );
}
