import { queryOptions } from '@tanstack/react-query';
import type { ChartPoint, ClosingDay, EnrolmentState, Position, QuietHours, Trend } from '@troth/domain';
import type { LocalTime } from '../dates/wall-clock';
import { request } from './request';
import type { Slot } from './people';

export interface LedgerPromise {
  promiseId: string;
  text: string;
  dueOn: string;
  /** How it went as this reader may know it; null while it is open or not theirs to see. */
  mark: 'kept' | 'partly' | 'not' | 'excused' | 'cant-say' | null;
  open: boolean;
}

export interface Practice {
  title: string;
  steps: string[];
  minutes: number;
}

/** How an invitation stands, as the one who invited may know it. */
export interface Invitation {
  name: string;
  email: string;
  state: 'preparing' | 'sent' | 'refused';
  sent: LocalTime | null;
  validUntil: LocalTime | null;
}

export interface Us {
  name: string;
  email: string;
  partnerName: string;
  enrolment: { state: EnrolmentState; hasCoach: boolean; left: boolean; openUntil: string | null };
  /** Whom I invited, while there is no answer; null for anybody else. */
  invitation: Invitation | null;
  where: (Position & { purpose: string }) | null;
  consistency: { score: number | null; weeks: number; points: ChartPoint[]; trend: Trend | null };
  /** The other's view of my promises; null unless both share. */
  seen: { score: number | null; weeks: number } | null;
  myPromises: LedgerPromise[];
  promisesToMe: LedgerPromise[];
  regularity: { answered: number; asked: number };
  practice: Practice | null;
  notesForMe: { noteId: string; text: string; week: string }[];
  preferences: Slot & { sharesSeen: boolean; wantsForgiveness: boolean; quietHours: QuietHours | null };
  /** When our weeks close, in the practice's zone; null before the start. */
  closing: { day: ClosingDay; time: string; zone: string } | null;
  canAgreeStage: boolean;
  agreed: boolean;
  canCompleteTogether: boolean;
  agreedComplete: boolean;
  milestones: { id: string; title: string; body: string; reachedOn: string }[];
}

const SOON_MS = 2_000;

export const usQuery = queryOptions({
  queryKey: ['us'],
  queryFn: () => request<Us>('GET', '/api/v1/us'),
  // An invitation that is being prepared is on its way within moments.
  refetchInterval: ({ state }) => (state.data?.invitation?.state === 'preparing' ? SOON_MS : false),
});

export const askForSignInLink = (email: string) =>
  request<{ status: string }>('POST', '/api/v1/us/sign-in-link', { email });
export const openSession = (token: string) => request<void>('POST', '/api/v1/us/session', { token });
export const closeSession = () => request<void>('DELETE', '/api/v1/us/session');

/** One kind of email that this reader can do without. */
export interface ChosenEmail {
  kind: string;
  title: string;
  when: string;
  wanted: boolean;
  /** The kind that it comes with; without that one it does not come either. */
  follows: string | null;
}

export const emailsQuery = {
  queryKey: ['us', 'emails'],
  queryFn: () => request<ChosenEmail[]>('GET', '/api/v1/us/emails'),
};
export const chooseEmail = ({ kind, wanted }: Pick<ChosenEmail, 'kind' | 'wanted'>) =>
  request<void>('PUT', `/api/v1/us/emails/${encodeURIComponent(kind)}`, { wanted });

export const savePreferences = (slot: Slot & { movesClosing: boolean }) =>
  request<void>('PUT', '/api/v1/us/preferences', slot);
export const saveQuietHours = (quietHours: QuietHours | null) =>
  request<void>('PUT', '/api/v1/us/quiet-hours', { quietHours });
export const chooseSharing = (shares: boolean) => request<void>('PUT', '/api/v1/us/sharing', { shares });
export const chooseForgiveness = (wants: boolean) => request<void>('PUT', '/api/v1/us/forgiveness', { wants });
export const correctInvitation = (invited: { name: string; email: string }) =>
  request<void>('PUT', '/api/v1/us/invitation', invited);
export const resendInvitation = () => request<void>('POST', '/api/v1/us/invitation/resend', {});
export const pause = () => request<void>('POST', '/api/v1/us/pause', {});
export const resume = () => request<void>('POST', '/api/v1/us/resume', {});
export const leave = () => request<void>('POST', '/api/v1/us/leave', {});
export const returnToStage = (stage: string) => request<void>('POST', '/api/v1/us/return', { stage });
export const agreeStage = () => request<void>('POST', '/api/v1/us/agree-stage', {});
export const complete = (how: 'together' | 'apart') => request<void>('POST', '/api/v1/us/complete', { how });
