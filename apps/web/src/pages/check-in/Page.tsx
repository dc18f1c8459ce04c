import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { lookAtCheckIn, type CheckInSaved } from '../../api/check-in';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { Waiting } from '../../layout/Waiting';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { CheckIn } from './CheckIn';
import { ThankYou } from './ThankYou';

export function Page() {
  const token = useLinkToken('/check-in');
  return (
    <CoupleFrame title="This week">{token === null ? <Gone /> : <Opened key={token} token={token} />}</CoupleFrame>
  );
}

function Opened({ token }: { token: string }) {
  const [saved, setSaved] = useState<CheckInSaved | null>(null);
  const look = useQuery({
    queryKey: ['check-in', token],
    queryFn: () => lookAtCheckIn(token),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (look.isPending) return <Waiting />;
  if (look.isError) {
    return (
      <LinkTrouble error={look.error} again={() => void look.refetch()}>
        <WhatNow />
      </LinkTrouble>
    );
  }
  const shown = (answer: CheckInSaved | null) => {
    setSaved(answer);
    window.scrollTo(0, 0);
  };
  if (saved !== null) return <ThankYou form={look.data} saved={saved} onChange={() => shown(null)} />;
  if (look.data.closed) return <Closed />;
  return <CheckIn token={token} form={look.data} onSaved={shown} />;
}

function Closed() {
  return (
    <div className="stack">
      <h1>This week has closed</h1>
      <p>
        That is all right. Weeks close so that the report can be made. A week without an answer is just that, and the
        next check-in comes to you by email at your usual time.
      </p>
      <p>
        Until then, <QuietLink to="/us">your own page</QuietLink> is open.
      </p>
    </div>
  );
}

function Gone() {
  return (
    <DeadLink>
      <WhatNow />
    </DeadLink>
  );
}

function WhatNow() {
  return (
    <p>
      A check-in link works until its week has closed, about two days after it came. Your next one arrives by email at
      your usual time. Meanwhile, <QuietLink to="/us">your own page</QuietLink> is open to you.
    </p>
  );
}
