import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { AnswerOf, joining } from '@troth/contract';
import { consentVersion } from '@troth/domain';
import { call } from '../../api/call';
import { ConsentWords } from '../../forms/ConsentWords';
import { FormTrouble } from '../../forms/FormTrouble';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';

const joinKey = (token: string) => ['join', token];
const look = (token: string) => call('POST /api/v1/join/look', { body: { token } });

export function Page() {
  return (
    <CoupleFrame title="Confirm your address">
      <BehindLink path="/join/confirm" queryKey={joinKey} look={look} whatNow={<WhatNow />}>
        {(found, token) => <Confirm found={found} token={token} />}
      </BehindLink>
    </CoupleFrame>
  );
}

function Confirm({ found, token }: { found: AnswerOf<typeof joining.look>; token: string }) {
  const confirming = useMutation({
    mutationFn: () =>
      call('POST /api/v1/join/confirm', { body: { token, consent: { version: consentVersion, given: true } } }),
  });
  const { name, partnerName, confirmed } = found;
  if (confirmed || confirming.isSuccess) return <Confirmed partnerName={partnerName} />;
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>Hello {name}</h1>
        <p>
          Please read what is kept and who sees it. If you agree, we send {partnerName} their invitation. It says
          nothing private.
        </p>
      </div>
      <ConsentWords />
      <div className="stack">
        <p>
          With the button you say that this address is yours, that only you read it, that you are 18 or older, and that
          you agree for yourself.
        </p>
        <FormTrouble error={confirming.error} told={['consent.version']} />
        <div>
          <Button size="lg" loading={confirming.isPending} onClick={() => confirming.mutate()}>
            It is mine, and I agree
          </Button>
        </div>
        <p className="soft">
          If you would rather not, close this page. Without the button nothing begins, and what was typed is erased.
        </p>
      </div>
    </div>
  );
}

function Confirmed({ partnerName }: { partnerName: string }) {
  return (
    <div className="stack" role="status">
      <h1>Thank you. Your address is confirmed</h1>
      <p>
        {partnerName} gets an invitation and decides without hurry. If they say yes, we write to both of you and your
        first check-in comes at the hour that you chose. If we hear nothing, we remind them once; after 14 days the
        invitation ends and what you told us is erased.
      </p>
      <p>
        On <QuietLink to="/us">your own page</QuietLink> you see how the invitation stands. There you can correct the
        address, send it again, or take it back.
      </p>
      <p className="soft">There is nothing that you have to do. You can close this page.</p>
    </div>
  );
}

function WhatNow() {
  return (
    <p>
      If you were about to join, you can <QuietLink to="/join">sign up again</QuietLink> and a new email will come. If
      you have joined already, <QuietLink to="/us">your own page</QuietLink> is open to you.
    </p>
  );
}
