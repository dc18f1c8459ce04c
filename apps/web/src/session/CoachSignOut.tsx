import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { forgetTabDrafts } from '../device/useTabDraft';
import { FormTrouble } from '../forms/FormTrouble';

export function CoachSignOut({ name }: { name: string }) {
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
        Sign out
      </Button>
      <FormTrouble error={leaving.error} />
    </>
  );
}
