import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { forgetLinkToken } from '../../links/opened-links';
import { forgetOffline } from '../../offline/forget';
import { useSpeaker } from '../../speech/speaker';
import { goesOnTo } from './goes-on-to';
import { messages } from './messages';

export function Page() {
  const { say } = useSpeaker();
  const token = useLinkToken('/us/sign-in');
  return (
    <CoupleFrame title={say(messages.tab)} privately={{ by: 'sign-in' }}>
      {token === null ? <Gone /> : <Open key={token} token={token} />}
    </CoupleFrame>
  );
}

/** A press, not the visit, opens the session: mail scanners visit every link. */
function Open({ token }: { token: string }) {
  const { say } = useSpeaker();
  const navigate = useNavigate();
  const client = useQueryClient();
  const opening = useMutation({
    mutationFn: () => call('POST /api/v1/us/session', { body: { token } }),
    onSuccess: async () => {
      client.clear();
      // It may have been kept for somebody else who uses this device.
      await forgetOffline();
      await navigate({ to: await goesOnTo(client), replace: true });
      forgetLinkToken('/us/sign-in');
    },
  });
  if (opening.isError) {
    return (
      <LinkTrouble error={opening.error} again={() => opening.mutate()}>
        <WhatNow />
      </LinkTrouble>
    );
  }
  return (
    <div className="stack">
      <h1>{say(messages.title)}</h1>
      <p>{say(messages.stays)}</p>
      <div>
        <Button size="lg" loading={opening.isPending} onClick={() => opening.mutate()}>
          {say(messages.open)}
        </Button>
      </div>
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
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { us: linkTo('/us') })}</p>;
}
