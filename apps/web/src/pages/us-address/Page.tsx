import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf, usAddress } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { forgetLinkToken } from '../../links/opened-links';

const path = '/us/address';
const addressKey = (token: string) => ['address', token];
const look = (token: string) => call('POST /api/v1/us/address/look', { body: { token } });

/** From the email to the new address: a press, not the visit, makes it the one that we write to. */
export function Page() {
  const [changedTo, setChangedTo] = useState<string | null>(null);
  const changed = (email: string) => {
    setChangedTo(email);
    forgetLinkToken(path);
  };
  return (
    <CoupleFrame title="Your new address">
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
      <h1>Hello {name}</h1>
      <p>
        From now on we would write to <strong>{email}</strong>. Please confirm that this address is yours, and that only
        you read it.
      </p>
      <p className="soft">
        The links in earlier emails end with it, and your own page closes wherever it is open. If a check-in is open and
        not answered yet, a new link to it comes to the new address.
      </p>
      <FormTrouble error={confirming.error} />
      <div>
        <Button size="lg" loading={confirming.isPending} onClick={() => confirming.mutate()}>
          Yes, write to me here
        </Button>
      </div>
    </div>
  );
}

function Changed({ email }: { email: string }) {
  return (
    <div className="stack" role="status">
      <h1>Done. We write to you here</h1>
      <p>
        Our emails go to <strong>{email}</strong> now. The earlier address gets one last word that says so, and not
        where we write to.
      </p>
      <p>
        <QuietLink to="/us">Ask for a link to your page</QuietLink>
      </p>
    </div>
  );
}

function WhatNow() {
  return (
    <p>
      The link to confirm a new address works once, within a day. You can ask for it again in{' '}
      <QuietLink to="/preferences">your preferences</QuietLink>.
    </p>
  );
}
