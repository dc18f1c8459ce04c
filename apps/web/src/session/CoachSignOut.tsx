import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { forgetTabDrafts } from '../device/useTabDraft';
import { FormTrouble } from '../forms/FormTrouble';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';

export function CoachSignOut({ name }: { name: string }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: () => call('POST /api/auth/sign-out'),
    onSuccess: () => {
      forgetTabDrafts('note.');
      return client.resetQueries({ queryKey: ['coach'] });
    },
  });
  return (
    <>
      <span className="soft">{name}</span>
      <Button variant="default" size="sm" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {say(messages.signOut)}
      </Button>
      <FormTrouble error={leaving.error} />
    </>
  );
}
