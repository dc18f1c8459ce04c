import { useMutation, useQueryClient } from '@tanstack/react-query';
import { practiceQuery } from '../../api/practice';

/** A lead's change to the practice; the page is read again before it counts as done. */
export function usePracticeChange<Value = void>(change: (value: Value) => Promise<unknown>, done?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: practiceQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['coach', 'couples'] });
      void client.invalidateQueries({ queryKey: ['coach', 'coaches'] });
      done?.();
    },
  });
}
