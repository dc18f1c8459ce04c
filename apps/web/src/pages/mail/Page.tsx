import { useQuery } from '@tanstack/react-query';
import { lookAtMail, type MailPage } from '../../api/mail';
import { localWords } from '../../dates/wall-clock';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { Waiting } from '../../layout/Waiting';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { Facts } from './Facts';
import { mailKey } from './mail-key';
import { Stopping } from './Stopping';

/** Why one email came. Looking changes nothing. */
export function Page() {
  const token = useLinkToken('/mail');
  return (
    <CoupleFrame title="Why this email">
      {token === null ? (
        <DeadLink>
          <WhatNow />
        </DeadLink>
      ) : (
        <Mail key={token} token={token} />
      )}
    </CoupleFrame>
  );
}

function Mail({ token }: { token: string }) {
  const look = useQuery({ queryKey: mailKey(token), queryFn: () => lookAtMail(token), staleTime: Infinity });
  if (look.isPending) return <Waiting />;
  if (look.isError) {
    return (
      <LinkTrouble error={look.error} again={() => void look.refetch()}>
        <WhatNow />
      </LinkTrouble>
    );
  }
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>Why you got this email</h1>
        <p>{look.data.why}</p>
        <Facts facts={factsOf(look.data)} />
        <p className="soft">
          This page tells of this one email only. Nobody is told that you looked, and looking changes nothing.
        </p>
      </div>
      <Stopping token={token} mail={look.data} />
      {look.data.audience === 'partner' && (
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
