import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf, usAddress } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo, QuietLink } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { forgetLinkToken } from '../../links/opened-links';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const path = '/us/address';
const addressKey = (token: string) => ['address', token];
const look = (token: string) => call('POST /api/v1/us/address/look', { body: { token } });

/** From the email to the new address: a press, not the visit, makes it the one that we write to. */
export function Page() {
  const { say } = useSpeaker();
  const [changedTo, setChangedTo] = useState<string | null>(null);
  const changed = (email: string) => {
    setChangedTo(email);
    forgetLinkToken(path);
  };
  return (
    <CoupleFrame title={say(messages.tab)} privately={{ by: 'sign-in' }}>
      {changedTo !== null ? (
        <Changed email={changedTo} />
      ) : (
        <BehindLink path={path} queryKey={addressKey} look={look} whatNow={<WhatNow />}>
          {(found, token) => <Confirm found={found} token={token} onChanged={changed} />}
        </BehindLink>
      )}
    </CoupleFrame>
  );
}

interface ConfirmProps {
  found: AnswerOf<typeof usAddress.look>;
  token: string;
  onChanged: (email: string) => void;
}

function Confirm({ found: { name, email }, token, onChanged }: ConfirmProps) {
  const { say, sayRich } = useSpeaker();
  const client = useQueryClient();
  const confirming = useMutation({
    mutationFn: () => call('POST /api/v1/us/address/confirm', { body: { token } }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['us'] });
      onChanged(email);
    },
  });
  return (
    <div className="stack">
      <h1>{say(messages.hello, { name })}</h1>
      <p>{sayRich(messages.confirm, { email, b: strong })}</p>
      <p className="soft">{say(messages.links)}</p>
      <FormTrouble error={confirming.error} />
      <div>
        <Button size="lg" loading={confirming.isPending} onClick={() => confirming.mutate()}>
          {say(messages.yes)}
        </Button>
      </div>
    </div>
  );
}

function Changed({ email }: { email: string }) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack" role="status">
      <h1>{say(messages.doneTitle)}</h1>
      <p>{sayRich(messages.done, { email, b: strong })}</p>
      <p>
        <QuietLink to="/us">{say(messages.askForLink)}</QuietLink>
      </p>
    </div>
  );
}

function WhatNow() {
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { preferences: linkTo('/preferences') })}</p>;
}
