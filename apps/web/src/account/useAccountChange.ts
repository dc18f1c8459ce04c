import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accountQuery } from '../api/coach';

/** A change to how a coach signs in; the page is read again before it counts as done. */
export function useAccountChange<Answer>(change: () => Promise<Answer>, done?: (answer: Answer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      done?.(answer);
    },
  });
}
