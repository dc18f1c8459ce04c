import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { SealedDraft } from '../../device/sealed-draft';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { Waiting } from '../../layout/Waiting';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useOpenedLink } from '../../links/link-token';
import { forgetLinkToken } from '../../links/opened-links';
import { holderOf } from '../../safety/talker';
import { useSpeaker } from '../../speech/speaker';
import { AnsweredElsewhere } from './AnsweredElsewhere';
import { CheckIn } from './CheckIn';
import { KeptWords } from './KeptWords';
import { messages } from './messages';
import type { Sent } from './sent';
import { ThankYou } from './ThankYou';
import type { KeptDraft } from './useCheckInDraft';
import { useKept } from './useKept';

const path = '/check-in';

/** Once it is sent the link is forgotten everywhere but here: the answers can be changed until the page is left. */
export function Page() {
  const { say } = useSpeaker();
  const link = useOpenedLink(path);
  const [held, setHeld] = useState(link);
  if (link !== null && link !== held) setHeld(link);
  return (
    <CoupleFrame title={say(messages.tab)} privately={holderOf(held?.token)}>
      {held === null ? <Gone /> : <Opened key={held.opening} token={held.token} />}
    </CoupleFrame>
  );
}

function Opened({ token }: { token: string }) {
  const [box] = useState(() => new SealedDraft<KeptDraft>(token));
  const [sent, setSent] = useState<Sent | null>(null);
  if (sent !== null) return <ThankYou {...sent} token={token} onChange={() => setSent(null)} />;
  const onSent = (what: Sent) => {
    void box.forget();
    forgetLinkToken(path);
    setSent(what);
    window.scrollTo(0, 0);
  };
  return <Look token={token} box={box} onSent={onSent} />;
}

interface LookProps {
  token: string;
  box: SealedDraft<KeptDraft>;
  onSent: (sent: Sent) => void;
}

function Look({ token, box, onSent }: LookProps) {
  const kept = useKept(box);
  const [again, setAgain] = useState(false);
  // Nothing of it stays once it is not shown any more.
  const look = useQuery({
    queryKey: ['check-in', token],
    queryFn: () => call('POST /api/v1/check-in/look', { body: { token } }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (look.isPending || kept === undefined) return <Waiting />;
  if (look.isError) {
    return (
      <div className="stack">
        <LinkTrouble error={look.error} again={() => void look.refetch()}>
          <WhatNow />
        </LinkTrouble>
        <KeptWords box={box} />
      </div>
    );
  }
  if (look.data.closed) return <Closed box={box} />;
  if (look.data.answeredElsewhere && kept === null && !again)
    return <AnsweredElsewhere onAgain={() => setAgain(true)} />;
  return <CheckIn token={token} box={box} look={look.data} kept={kept} onSent={onSent} />;
}

function Closed({ box }: { box: SealedDraft<KeptDraft> }) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack">
      <h1>{say(messages.closedTitle)}</h1>
      <p>{say(messages.closed)}</p>
      <KeptWords box={box} />
      <p>{sayRich(messages.untilThen, { us: linkTo('/us') })}</p>
    </div>
  );
}

function Gone() {
  const { say } = useSpeaker();
  return (
    <DeadLink title={say(messages.openOnceMore)}>
      <p>{say(messages.linkForgotten)}</p>
      <WhatNow />
    </DeadLink>
  );
}

function WhatNow() {
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { us: linkTo('/us') })}</p>;
}
