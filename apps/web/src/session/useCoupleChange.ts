import { useMutation, useQueryClient } from '@tanstack/react-query';
import { storyQuery } from '../api/coach';

/** A coach's change to one couple; their page and the list are read again before it counts as done. */
export function useCoupleChange<Value = void>(
  enrolmentId: string,
  change: (value: Value) => Promise<unknown>,
  done?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: storyQuery(enrolmentId).queryKey });
      void client.invalidateQueries({ queryKey: ['coach', 'couples'] });
      done?.();
    },
  });
}
