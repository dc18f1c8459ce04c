import { request } from './request';

export interface DemoClock {
  now: string;
  text?: string;
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
export const mailQuery = { queryKey: ['demo', 'mail'], queryFn: () => request<CapturedMail[]>('GET', '/dev/mail') };
export const galleryQuery = {
  queryKey: ['demo', 'gallery'],
  queryFn: () => request<GalleryMail[]>('GET', '/dev/gallery'),
  staleTime: Infinity,
};
export const advanceClock = (advance: Advance) => request<DemoClock>('POST', '/dev/clock', { advance });
