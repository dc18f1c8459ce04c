import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import { CoachFrame } from '../../layout/CoachFrame';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { forgetLinkToken } from '../../links/opened-links';

const path = '/coach/new-device';

/** From the email about tried passwords: this device may sign in although others are made to wait. */
export function Page() {
  const token = useLinkToken(path);
  return (
    <CoachFrame title="Use a new device">
      {token === null ? (
        <DeadLink>
          <WhatNow />
        </DeadLink>
      ) : (
        <LetIn key={token} token={token} />
      )}
    </CoachFrame>
  );
}

function LetIn({ token }: { token: string }) {
  const navigate = useNavigate();
  const letting = useMutation({
    mutationFn: () => call('POST /api/auth/new-device', { body: { token } }),
    onSuccess: async () => {
      await navigate({ to: '/coach', replace: true });
      forgetLinkToken(path);
    },
  });
  if (letting.isError) {
    return (
      <LinkTrouble error={letting.error} again={() => letting.mutate()}>
        <WhatNow />
      </LinkTrouble>
    );
  }
  return (
    <div className="stack">
      <h1>Sign in on this device?</h1>
      <p>Press the button only on a device of your own. Then sign in with your password as you always do.</p>
      <div>
        <Button size="lg" loading={letting.isPending} onClick={() => letting.mutate()}>
          Yes, this is my device
        </Button>
      </div>
    </div>
  );
}

function WhatNow() {
  return <p>The link in that email works for a day. A device on which you have signed in before still lets you in.</p>;
}
