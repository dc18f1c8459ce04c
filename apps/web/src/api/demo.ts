import type { QueryClient } from '@tanstack/react-query';
import type { CapturedMail } from '@troth/contract';
import { call } from './call';

export const clockQuery = {
  queryKey: ['demo', 'clock'],
  queryFn: () => call('GET /dev/clock'),
  staleTime: 30_000,
  retry: false,
  retryOnMount: false,
};
/** Mail comes oldest first; only what is newer than the last one held is asked for again. */
export const mailQuery = {
  queryKey: ['demo', 'mail'],
  queryFn: async ({ client }: { client: QueryClient }) => {
    const held = client.getQueryData<CapturedMail[]>(mailQuery.queryKey) ?? [];
    const newer = await call('GET /dev/mail', { query: { after: held.at(-1)?.id } });
    return newer.length === 0 ? held : [...held, ...newer];
  },
};
export const galleryQuery = {
  queryKey: ['demo', 'gallery'],
  queryFn: () => call('GET /dev/gallery'),
  staleTime: Infinity,
};
