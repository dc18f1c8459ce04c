import type { LocalTime, MailPage } from '@troth/contract';
import type { Say } from '@troth/messages';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { BehindLink } from '../../links/BehindLink';
import { useSpeaker } from '../../speech/speaker';
import { Facts } from './Facts';
import { mailKey } from './mail-key';
import { Stopping } from './Stopping';
import { messages } from './messages';

const look = (token: string) => call('POST /api/v1/mail/look', { body: { token } });

/** Why one email came. Looking changes nothing. */
export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.tab)} privately={{ by: 'sign-in' }}>
      <BehindLink path="/mail" queryKey={mailKey} look={look} whatNow={<WhatNow />}>
        {(mail, token) => <Mail mail={mail} token={token} />}
      </BehindLink>
    </CoupleFrame>
  );
}

function Mail({ mail, token }: { mail: MailPage; token: string }) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{mail.why}</p>
        <Facts facts={factsOf(mail, say)} />
        <p className="soft">{say(messages.onlyThis)}</p>
      </div>
      <Stopping token={token} mail={mail} />
      {mail.audience === 'partner' && <p>{sayRich(messages.inPreferences, { preferences: linkTo('/preferences') })}</p>}
    </div>
  );
}

function factsOf({ title, when, practiceName, to, due, sent }: MailPage, say: Say): [term: string, words: string][] {
  const zone = due.zone.replaceAll('_', ' ');
  const inZone = (time: LocalTime) => say(messages.timeInZone, { time: localWords(time, say), zone });
  return [
    [say(messages.what), title],
    [say(messages.when), when],
    [say(messages.to), to],
    [say(messages.due), inZone(due)],
    [say(messages.sent), sent ? inZone(sent) : say(messages.notYet)],
    [say(messages.from), practiceName],
  ];
}

function WhatNow() {
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { preferences: linkTo('/preferences') })}</p>;
}
