import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { forgetTabDrafts } from '../device/useTabDraft';

/** Ends the coach's session here, and forgets what was typed and read in it. */
export function useCoachSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST /api/auth/sign-out'),
    onSuccess: () => {
      forgetTabDrafts('note.');
      return client.resetQueries({ queryKey: ['coach'] });
    },
  });
}
