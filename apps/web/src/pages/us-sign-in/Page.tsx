import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { forgetLinkToken } from '../../links/opened-links';

export function Page() {
  const token = useLinkToken('/us/sign-in');
  return (
    <CoupleFrame title="Your own page">{token === null ? <Gone /> : <Open key={token} token={token} />}</CoupleFrame>
  );
}

/** A press, not the visit, opens the session: mail scanners visit every link. */
function Open({ token }: { token: string }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const opening = useMutation({
    mutationFn: () => call('POST /api/v1/us/session', { body: { token } }),
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/us', replace: true });
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
      <h1>Welcome back</h1>
      <p>Your page stays open in this browser for two hours, or until you close it there.</p>
      <div>
        <Button size="lg" loading={opening.isPending} onClick={() => opening.mutate()}>
          Open my page
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
  return (
    <p>
      The link to your page works once, within ten minutes. <QuietLink to="/us">Ask for a new one</QuietLink>, and it
      will be there in a moment.
    </p>
  );
}
