import { useState } from 'react';
import type { AnswerOf, invitation } from '@troth/contract';
import { call } from '../../api/call';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { forgetLinkToken } from '../../links/opened-links';
import { AcceptForm } from './AcceptForm';
import { Decline } from './Decline';

const path = '/invitation';
const invitationKey = (token: string) => ['invitation', token];
const look = (token: string) => call('POST /api/v1/invitation/look', { body: { token } });

type Answer = 'accepted' | 'declined';

export function Page() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const answered = (given: Answer) => {
    setAnswer(given);
    forgetLinkToken(path);
    window.scrollTo(0, 0);
  };
  return (
    <CoupleFrame title="Invitation">
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

function Invitation({ found: { name, inviterName }, token, onAnswer }: InvitationProps) {
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>
          {name}, {inviterName} would like to do something with you
        </h1>
        <p>
          It is called Troth: a coaching programme for two people who want to build up trust. Six stages, a few minutes
          a week each, with a practice to do together and now and then a small promise.
        </p>
        <p>
          Whether you take part is yours alone to decide. Take the time that you need. If you do nothing, the invitation
          ends after 14 days and everything about you is erased.
        </p>
      </div>
      <AcceptForm token={token} name={name} onAccepted={() => onAnswer('accepted')} />
      <Decline token={token} onDeclined={() => onAnswer('declined')} />
    </div>
  );
}

function Answered({ answer }: { answer: Answer }) {
  if (answer === 'accepted') {
    return (
      <div className="stack" role="status">
        <h1>Welcome. You are both in</h1>
        <p>
          We have written to you with what happens next. Your first check-in comes by email at the hour that you chose.
          Until then there is nothing that you have to do.
        </p>
      </div>
    );
  }
  return (
    <div className="stack" role="status">
      <h1>Thank you for telling us</h1>
      <p>
        You will not hear from us again, and what we held about you is erased. If something at home worries you, the
        help page is there for you as well.
      </p>
      <p>
        <QuietLink to="/help">Where to find help</QuietLink>
      </p>
    </div>
  );
}

function WhatNow() {
  return (
    <p>
      This invitation no longer holds: it may have been answered, taken back or sent again, or its days are over. If you
      would like one, the person who invited you can send it again. If you have already said yes,{' '}
      <QuietLink to="/us">your own page</QuietLink> is open to you.
    </p>
  );
}
