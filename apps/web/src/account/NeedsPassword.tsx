import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { accountQuery } from '../api/coach';
import { FormTrouble } from '../forms/FormTrouble';
import { Notice } from '../layout/Notice';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/** What asks for the coach's password; for one who joined by single sign-on and has none, the way to choose one. */
export function NeedsPassword({ children }: { children: ReactNode }) {
  const { data: account } = useQuery(accountQuery);
  return account?.hasPassword === false ? <NoPassword email={account.email} /> : children;
}

function NoPassword({ email }: { email: string }) {
  const { say } = useSpeaker();
  const asking = useMutation({ mutationFn: () => call('POST /api/auth/forgotten-password', { body: { email } }) });
  if (asking.isSuccess) return <Notice kind="good">{say(messages.linkSent, { email })}</Notice>;
  return (
    <div className="stack">
      <p>{say(messages.noPassword)}</p>
      <FormTrouble error={asking.error} />
      <div>
        <Button variant="default" loading={asking.isPending} onClick={() => asking.mutate()}>
          {say(messages.sendLink)}
        </Button>
      </div>
    </div>
  );
}
