import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import { CoachFrame } from '../../layout/CoachFrame';
import { DeadLink, LinkTrouble } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { forgetLinkToken } from '../../links/opened-links';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const path = '/coach/new-device';

/** From the email about tried passwords: this device may sign in although others are made to wait. */
export function Page() {
  const { say } = useSpeaker();
  const token = useLinkToken(path);
  return (
    <CoachFrame title={say(messages.tab)}>
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
  const { say } = useSpeaker();
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
      <h1>{say(messages.title)}</h1>
      <p>{say(messages.words)}</p>
      <div>
        <Button size="lg" loading={letting.isPending} onClick={() => letting.mutate()}>
          {say(messages.yes)}
        </Button>
      </div>
    </div>
  );
}

function WhatNow() {
  const { say } = useSpeaker();
  return <p>{say(messages.whatNow)}</p>;
}
