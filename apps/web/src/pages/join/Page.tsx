import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { call } from '../../api/call';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { NotForEveryone } from '../../safe/NotForEveryone';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { JoinForm } from './JoinForm';
import { NotOpenYet } from './NotOpenYet';
import { messages } from './messages';

export function Page() {
  const { say, sayRich } = useSpeaker();
  const { programme } = useSearch({ from: '/join' });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const standing = useQuery({ queryKey: ['join', 'standing'], queryFn: () => call('GET /api/v1/join') });
  if (standing.data?.open === false) return <NotOpenYet />;
  const before = (
    <>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.intro)}</p>
      </div>
      <NotForEveryone />
    </>
  );
  return (
    <CoupleFrame title={say(messages.tab)}>
      {sentTo === null ? (
        <JoinForm programme={programme} before={before} onSent={setSentTo} />
      ) : (
        <div className="stack" role="status">
          <h1>{say(messages.sentTitle)}</h1>
          <p>{sayRich(messages.sent, { email: sentTo, b: strong })}</p>
          <p className="soft">{say(messages.nothingThere)}</p>
        </div>
      )}
    </CoupleFrame>
  );
}
