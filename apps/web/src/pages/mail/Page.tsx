import type { MailPage } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { Facts } from './Facts';
import { mailKey } from './mail-key';
import { Stopping } from './Stopping';

const look = (token: string) => call('POST /api/v1/mail/look', { body: { token } });

/** Why one email came. Looking changes nothing. */
export function Page() {
  return (
    <CoupleFrame title="Why this email">
      <BehindLink path="/mail" queryKey={mailKey} look={look} whatNow={<WhatNow />}>
        {(mail, token) => <Mail mail={mail} token={token} />}
      </BehindLink>
    </CoupleFrame>
  );
}

function Mail({ mail, token }: { mail: MailPage; token: string }) {
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>Why you got this email</h1>
        <p>{mail.why}</p>
        <Facts facts={factsOf(mail)} />
        <p className="soft">
          This page tells of this one email only. Nobody is told that you looked, and looking changes nothing.
        </p>
      </div>
      <Stopping token={token} mail={mail} />
      {mail.audience === 'partner' && (
        <p>
          The time of your check-in, a pause and leaving are in your{' '}
          <QuietLink to="/preferences">preferences</QuietLink>.
        </p>
      )}
    </div>
  );
}

function factsOf({ title, when, practiceName, to, due, sent }: MailPage): [term: string, words: string][] {
  const zone = due.zone.replaceAll('_', ' ');
  return [
    ['What it is', title],
    ['When such an email comes', when],
    ['It was for', to],
    ['It was due', `${localWords(due)} (${zone})`],
    ['We sent it', sent ? `${localWords(sent)} (${zone})` : 'Not yet'],
    ['From', practiceName],
  ];
}

function WhatNow() {
  return (
    <p>
      If you would like fewer emails, <QuietLink to="/preferences">your preferences</QuietLink> have a choice for each
      kind. If you never joined anything here, you need not do anything.
    </p>
  );
}
