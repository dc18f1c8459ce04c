import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { AnswerOf, joining } from '@troth/contract';
import { call } from '../../api/call';
import { agreement } from '../../consent/agreement';
import { ConsentWords } from '../../consent/ConsentWords';
import { EmailConsent } from '../../consent/EmailConsent';
import { FormTrouble } from '../../forms/FormTrouble';
import { AfterJoining } from '../../intake/AfterJoining';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { useLinkToken } from '../../links/link-token';
import { AskedAlone } from '../../safety/AskedAlone';
import { holderOf } from '../../safety/talker';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const path = '/join/confirm';
const joinKey = (token: string) => ['join', token];
const look = (token: string) => call('POST /api/v1/join/look', { body: { token } });

export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.tab)} privately={holderOf(useLinkToken(path))}>
      <BehindLink path={path} queryKey={joinKey} look={look} whatNow={<WhatNow />}>
        {(found, token) => <Confirm found={found} token={token} />}
      </BehindLink>
    </CoupleFrame>
  );
}

function Confirm({ found, token }: { found: AnswerOf<typeof joining.look>; token: string }) {
  const { say } = useSpeaker();
  const [emails, setEmails] = useState(false);
  const confirming = useMutation({
    mutationFn: () => call('POST /api/v1/join/confirm', { body: { token, consent: agreement(emails) } }),
  });
  const { name, partnerName, confirmed } = found;
  if (confirmed || confirming.isSuccess) return <Confirmed partnerName={partnerName} token={token} />;
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>{say(messages.hello, { name })}</h1>
        <p>{say(messages.read, { partner: partnerName })}</p>
      </div>
      <EmailConsent agreed={emails} onChange={setEmails} />
      <ConsentWords purpose="taking-part" />
      <div className="stack">
        <p>{say(messages.youSay)}</p>
        <FormTrouble error={confirming.error} told={['consent.version', 'consent.emails']} />
        <div>
          <Button size="lg" loading={confirming.isPending} onClick={() => confirming.mutate()}>
            {say(messages.agree)}
          </Button>
        </div>
        <p className="soft">{say(messages.ratherNot)}</p>
      </div>
    </div>
  );
}

function Confirmed({ partnerName, token }: { partnerName: string; token: string }) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack-wide">
      <div className="stack" role="status">
        <h1>{say(messages.confirmedTitle)}</h1>
        <p>{say(messages.confirmed, { partner: partnerName })}</p>
        <p>{sayRich(messages.yourPage, { us: linkTo('/us') })}</p>
        <p className="soft">{say(messages.nothingToDo)}</p>
      </div>
      <AskedAlone who={{ by: 'link', token }} />
      <AfterJoining token={token} partner={partnerName} />
    </div>
  );
}

function WhatNow() {
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { join: linkTo('/join'), us: linkTo('/us') })}</p>;
}
