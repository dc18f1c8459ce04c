import type { EnrolmentState, LocalWeek, Position, StageId } from '@troth/domain';
import type { LocalTime } from '../dates/wall-clock';
import { request } from './request';

export type Side = 'a' | 'b';
export type BySide<Value> = Record<Side, Value>;

export interface Coach {
  id: string;
  name: string;
  email: string;
  zone: string;
}

export interface Flag {
  id: string;
  kind: string;
  /** The partner whom it is about; null where it is about both. */
  about: string | null;
  title: string;
  evidence: string;
  raisedAt: string;
}

/** A flag on its couple's own page. */
export interface StoryFlag extends Flag {
  /** The note that it asks the coach to read; null where it is about no note. */
  noteId: string | null;
}

export interface CoupleInList {
  enrolmentId: string;
  names: [string, string];
  state: EnrolmentState;
  stage: StageId | null;
  stageTitle: string | null;
  round: number | null;
  weekInRound: number | null;
  scores: BySide<{ own: number | null; seen: number | null }>;
  /** The last that was given; `old` when that is weeks ago. */
  trust: BySide<{ value: number; givenInWeekOf: string; old: boolean } | null>;
  /** Null while no week is open, or before that partner was asked. */
  answeredThisWeek: BySide<boolean | null>;
  flags: Flag[];
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface CouplesPage extends Page<CoupleInList> {
  /** Couples that the filter and the search find, on all pages. */
  found: number;
  /** All couples that need attention, whatever is shown. */
  needing: number;
}

export interface StoryWeek {
  week: LocalWeek;
  state: 'open' | 'closed' | 'paused';
  answers: BySide<StoryAnswer>;
}

export interface StoryAnswer {
  /** `2026-11-29 19:12 Europe/Amsterdam` on that partner's own clock, or null where none was given. */
  answeredAt: string | null;
  openness: number | null;
  closeness: number | null;
  trust: number | null;
  focus: number | null;
  readiness: number | null;
  /** Of 100 that fell due in that week, in both views; null where nothing did. */
  own: number | null;
  seen: number | null;
}

export interface StoryRound {
  roundId: string;
  title: string;
  number: number;
  enteredAt: string;
  readyAt: string | null;
  endedAt: string | null;
  endedAs: 'completed' | 'returned' | 'ended' | null;
}

export interface StoryPromise {
  promiseId: string;
  maker: Side;
  text: string;
  dueOn: string;
  own: 'kept' | 'partly' | 'not' | 'excused' | null;
  seen: 'kept' | 'partly' | 'not' | 'cant-say' | null;
}

export interface StoryMilestone {
  id: string;
  title: string;
  of: Side | 'couple';
  reachedAt: string;
  coachPrompt: string;
}

export interface StoryNote {
  noteId: string;
  by: string;
  /** Written back to one of our emails. */
  byEmail: boolean;
  text: string;
  /** Where the partner who wrote it can be answered; null for other notes. */
  answerTo: string | null;
  writtenAt: string;
}

export interface CoupleStory {
  enrolmentId: string;
  names: BySide<string>;
  state: EnrolmentState;
  coach: { id: string; name: string } | null;
  where: Position | null;
  rounds: StoryRound[];
  weeks: StoryWeek[];
  scores: BySide<{ own: number | null; seen: number | null; weeks: number; gap: number | null }>;
  regularity: BySide<{ answered: number; asked: number }>;
  promises: Page<StoryPromise>;
  milestones: StoryMilestone[];
  flags: StoryFlag[];
  notes: Page<StoryNote>;
  may: { confirmStage: boolean; completeTogether: boolean; returnTo: { id: StageId; title: string }[] };
}

export interface StoryEmail {
  deliveryId: string;
  kind: string;
  to: string;
  state: string;
  dueAt: string;
  localTime: string;
  /** The reaction or the kind of slot that made it; null where it is not known. */
  rule: string | null;
  /** It is not sent after that. */
  expires: LocalTime;
  answer: string | null;
  /** Whether a person may still ask for it once more. */
  maySendAgain: boolean;
  steps: { state: string; local: LocalTime; detail: string | null }[];
  chain: { of: 'event' | 'slot' | 'email'; name: string; local: LocalTime }[];
}

export type CoupleFilter = 'all' | 'attention' | 'active' | 'paused' | 'ended' | 'unassigned';

const couple = (id: string) => `/api/v1/coach/couples/${encodeURIComponent(id)}`;
const cursorOf = (cursor: string | null) => (cursor === null ? '' : `cursor=${encodeURIComponent(cursor)}`);

export const letDeviceIn = (token: string) => request<void>('POST', '/api/auth/new-device', { token });
export const signIn = (email: string, password: string) =>
  request<unknown>('POST', '/api/auth/sign-in/email', { email, password });
export const signOut = () => request<unknown>('POST', '/api/auth/sign-out', {});

export const coachQuery = { queryKey: ['coach', 'me'], queryFn: () => request<Coach>('GET', '/api/v1/coach/me') };
export const coachesQuery = {
  queryKey: ['coach', 'coaches'],
  queryFn: () => request<Page<{ id: string; name: string }>>('GET', '/api/v1/coach/coaches?limit=100'),
};

export const listCouples = (filter: CoupleFilter, search: string, cursor: string | null) =>
  request<CouplesPage>(
    'GET',
    `/api/v1/coach/couples?filter=${filter}&search=${encodeURIComponent(search)}&${cursorOf(cursor)}`,
  );
export const storyQuery = (id: string) => ({
  queryKey: ['coach', 'couple', id],
  queryFn: () => request<CoupleStory>('GET', couple(id)),
});
export const listEmails = (id: string, cursor: string | null) =>
  request<Page<StoryEmail>>('GET', `${couple(id)}/emails?${cursorOf(cursor)}`);

export const sendEmailAgain = (id: string, deliveryId: string) =>
  request<void>('POST', `${couple(id)}/emails/${encodeURIComponent(deliveryId)}/again`, {});

export const listPromises = (id: string, cursor: string | null) =>
  request<Page<StoryPromise>>('GET', `${couple(id)}/promises?${cursorOf(cursor)}`);
export const listNotes = (id: string, cursor: string | null) =>
  request<Page<StoryNote>>('GET', `${couple(id)}/notes?${cursorOf(cursor)}`);

export const confirmStage = (id: string) => request<void>('POST', `${couple(id)}/confirm-stage`, {});
export const returnCouple = (id: string, stage: string) => request<void>('POST', `${couple(id)}/return`, { stage });
export const pauseCouple = (id: string) => request<void>('POST', `${couple(id)}/pause`, {});
export const resumeCouple = (id: string) => request<void>('POST', `${couple(id)}/resume`, {});
export const completeCouple = (id: string, how: 'together' | 'apart') =>
  request<void>('POST', `${couple(id)}/complete`, { how });
export const assignCoach = (id: string, coachId: string) => request<void>('POST', `${couple(id)}/assign`, { coachId });
export const writeNote = (id: string, text: string) => request<void>('POST', `${couple(id)}/notes`, { text });
export const clearFlag = (id: string) =>
  request<void>('POST', `/api/v1/coach/attention/${encodeURIComponent(id)}/clear`, {});
