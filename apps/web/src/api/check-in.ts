import type { NoteAudience, OwnAnswer, SeenAnswer } from '@troth/domain';
import type { LocalTime } from '../dates/wall-clock';
import { request } from './request';

export interface Question {
  id: string;
  text: string;
  scale: { min: number; max: number; minLabel: string; maxLabel: string };
}

export interface DuePromise {
  promiseId: string;
  text: string;
  dueOn: string;
}

export interface PromiseDraft {
  ifCue: string;
  thenAct: string;
  dueOn: string;
}

export interface Submission {
  answers: Record<string, number>;
  own: { promiseId: string; answer: OwnAnswer }[];
  seen: { promiseId: string; answer: SeenAnswer }[];
  promise?: PromiseDraft;
  /** Without a text, the note that was saved stays. */
  note?: { text?: string; audience: NoteAudience };
  /** Of the form that was filled in. */
  revision: number;
}

/** What was answered before; a note's text is never given back. */
export type Given = Omit<Submission, 'note' | 'revision'> & { note?: { written: true; audience: NoteAudience } };

export interface CheckInForm {
  week: string;
  name: string;
  stage: { title: string; purpose: string };
  questions: Question[];
  own: DuePromise[];
  seen: DuePromise[];
  openPromises: DuePromise[];
  given: Given | null;
  /** How often it has been saved. */
  revision: number;
  /** The partner's own local date, `YYYY-MM-DD`. */
  today: string;
  closesAtLocal: LocalTime;
  closed: boolean;
}

/** What a form asks, for its words. */
export type Asked = Pick<CheckInForm, 'questions' | 'own' | 'seen'>;

export interface CheckInSaved {
  savedAt: string;
  revision: number;
  figures: OwnFigures;
}

export interface OwnFigures {
  score: number | null;
  weeks: number;
  regularity: { answered: number; asked: number };
}

export const lookAtCheckIn = (token: string) => request<CheckInForm>('POST', '/api/v1/check-in/look', { token });
/** The same answers sent again, because nothing came back the first time, are saved once. */
export const saveCheckIn = (token: string, submission: Submission) =>
  request<CheckInSaved>('PUT', '/api/v1/check-in', { token, ...submission }, 20_000);
