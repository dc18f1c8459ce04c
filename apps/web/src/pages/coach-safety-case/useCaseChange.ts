import { useMutation, useQueryClient } from '@tanstack/react-query';

/** An act on a case; the case, the queue and the count are read again before it counts as done. */
export function useCaseChange(change: () => Promise<unknown>, done?: () => void) {
  const client = useQueryClient();
  return useMutation<unknown, Error, void>({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['coach', 'safety'] });
      done?.();
    },
  });
}
