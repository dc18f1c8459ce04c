import type { QueryClient } from '@tanstack/react-query';
import { request } from './request';

export interface DemoClock {
  now: string;
}

export interface CapturedMail {
  id: string;
  kind: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  html: string;
}

export interface GalleryMail {
  kind: string;
  subject: string;
  html: string;
  text: string;
}

export type Advance = 'P1D' | 'P7D';

export const clockQuery = {
  queryKey: ['demo', 'clock'],
  queryFn: () => request<DemoClock>('GET', '/dev/clock'),
  staleTime: 30_000,
  retry: false,
};
/** Mail comes oldest first; only what is newer than the last one held is asked for again. */
export const mailQuery = {
  queryKey: ['demo', 'mail'],
  queryFn: async ({ client }: { client: QueryClient }) => {
    const held = client.getQueryData<CapturedMail[]>(mailQuery.queryKey) ?? [];
    const after = held.at(-1)?.id;
    const newer = await request<CapturedMail[]>('GET', after === undefined ? '/dev/mail' : `/dev/mail?after=${after}`);
    return newer.length === 0 ? held : [...held, ...newer];
  },
};
export const galleryQuery = {
  queryKey: ['demo', 'gallery'],
  queryFn: () => request<GalleryMail[]>('GET', '/dev/gallery'),
  staleTime: Infinity,
};
export const advanceClock = (advance: Advance) => request<DemoClock>('POST', '/dev/clock', { advance });
