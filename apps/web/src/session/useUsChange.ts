import { useMutation, useQueryClient } from '@tanstack/react-query';
import { usQuery } from '../api/us';

/** A change to the couple's page; what is shown is read again before it counts as done. */
export function useUsChange<Value = void>(change: (value: Value) => Promise<unknown>, done?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: usQuery.queryKey });
      done?.();
    },
  });
}
