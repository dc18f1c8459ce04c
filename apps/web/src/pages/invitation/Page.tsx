import { useState } from 'react';
import type { AnswerOf, invitation } from '@troth/contract';
import { call } from '../../api/call';
import { forgetTabDrafts } from '../../device/useTabDraft';
import { AfterJoining } from '../../intake/AfterJoining';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo, QuietLink } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { useLinkToken } from '../../links/link-token';
import { forgetLinkToken } from '../../links/opened-links';
import { NotForEveryone } from '../../safe/NotForEveryone';
import { AskedAlone } from '../../safety/AskedAlone';
import { holderOf } from '../../safety/talker';
import { useSpeaker } from '../../speech/speaker';
import { AcceptForm } from './AcceptForm';
import { Decline } from './Decline';
import { messages } from './messages';

const path = '/invitation';
const drafts = 'invitation.';
const invitationKey = (token: string) => ['invitation', token];
const look = (token: string) => call('POST /api/v1/invitation/look', { body: { token } });

/** What was answered; with a yes, the link goes on to take what its reader tells of themselves. */
type Answer =
  { readonly given: 'accepted'; readonly token: string; readonly inviter: string } | { readonly given: 'declined' };

export function Page() {
  const { say } = useSpeaker();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const opened = useLinkToken(path);
  const token = answer?.given === 'accepted' ? answer.token : opened;
  const answered = (given: Answer) => {
    setAnswer(given);
    forgetTabDrafts(drafts);
    forgetLinkToken(path);
    window.scrollTo(0, 0);
  };
  return (
    <CoupleFrame title={say(messages.tab)} privately={holderOf(token)}>
      {answer !== null ? (
        <Answered answer={answer} />
      ) : (
        <BehindLink path={path} queryKey={invitationKey} look={look} whatNow={<WhatNow />}>
          {(found, token) => <Invitation found={found} token={token} onAnswer={answered} />}
        </BehindLink>
      )}
    </CoupleFrame>
  );
}

interface InvitationProps {
  found: AnswerOf<typeof invitation.look>;
  token: string;
  onAnswer: (answer: Answer) => void;
}

function Invitation({ found: { name, inviterName, stages, optionalStages }, token, onAnswer }: InvitationProps) {
  const { say } = useSpeaker();
  const before = (
    <>
      <div className="stack">
        <h1>{say(messages.title, { name, inviter: inviterName })}</h1>
        <p>{say(messages.intro, { count: stages, more: optionalStages })}</p>
        <p>{say(messages.yours)}</p>
      </div>
      <NotForEveryone />
    </>
  );
  return (
    <div className="stack-wide">
      <AcceptForm
        token={token}
        name={name}
        draft={`${drafts}${inviterName}.${name}`}
        before={before}
        onAccepted={() => onAnswer({ given: 'accepted', token, inviter: inviterName })}
      />
      <Decline token={token} onDeclined={() => onAnswer({ given: 'declined' })} />
    </div>
  );
}

function Answered({ answer }: { answer: Answer }) {
  const { say } = useSpeaker();
  if (answer.given === 'accepted') {
    return (
      <div className="stack-wide">
        <div className="stack" role="status">
          <h1>{say(messages.acceptedTitle)}</h1>
          <p>{say(messages.accepted)}</p>
        </div>
        <AskedAlone who={{ by: 'link', token: answer.token }} />
        <AfterJoining token={answer.token} partner={answer.inviter} />
      </div>
    );
  }
  return (
    <div className="stack" role="status">
      <h1>{say(messages.declinedTitle)}</h1>
      <p>{say(messages.declined)}</p>
      <p>
        <QuietLink to="/help">{say(messages.findHelp)}</QuietLink>
      </p>
    </div>
  );
}

function WhatNow() {
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { us: linkTo('/us') })}</p>;
}
