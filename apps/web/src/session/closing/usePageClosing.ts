import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tabStorage } from '../../device/storage';
import { forgetOffline } from '../../offline/forget';

/** Closes the page; nothing of it stays in this browser, and the sign-in shows in its place. */
export function usePageClosing(close: () => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: close,
    onSuccess: async () => {
      tabStorage.removeAll('');
      await forgetOffline();
      return client.resetQueries();
    },
  });
}
