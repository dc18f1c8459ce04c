import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call';

/** Goes from one's own page to the check-in of the week that is on. */
export function useOpenCheckIn() {
  return useMutation({
    mutationFn: () => call('POST /api/v1/us/check-in'),
    onSuccess: ({ token }) => location.assign(`/check-in#${token}`),
  });
}
