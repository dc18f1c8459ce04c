import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { JoinForm } from './JoinForm';
import { NotOpenYet } from './NotOpenYet';

export function Page() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const standing = useQuery({ queryKey: ['join', 'standing'], queryFn: () => call('GET /api/v1/join') });
  if (standing.data?.open === false) return <NotOpenYet />;
  return (
    <CoupleFrame title="Join">
      {sentTo === null ? (
        <div className="stack-wide">
          <div className="stack">
            <h1>Begin with yourself</h1>
            <p>
              This takes about three minutes. We write to you first. Once you have confirmed your address, we send your
              partner an invitation with nothing private in it, and they decide for themselves.
            </p>
          </div>
          <JoinForm onSent={setSentTo} />
        </div>
      ) : (
        <div className="stack" role="status">
          <h1>Please look in your inbox</h1>
          <p>
            If <strong>{sentTo}</strong> can take part, an email is on its way there. Open its link and press the button
            to confirm that the address is yours.
          </p>
          <p className="soft">
            Nothing there after a few minutes? It may be among the junk mail. You can close this page now.
          </p>
        </div>
      )}
    </CoupleFrame>
  );
}
