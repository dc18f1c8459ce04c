import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

export const templatesQuery = {
  queryKey: ['coach', 'templates'],
  queryFn: () => call('GET /api/v1/coach/templates'),
};

/** A change to the coach's templates; the list is read again before it counts as done. */
export function useTemplateChange<Given = void>(change: (given: Given) => Promise<unknown>, done?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries(templatesQuery);
      done?.();
    },
  });
}
