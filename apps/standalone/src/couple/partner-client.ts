import {
  measureKey,
  trothSix,
  type CheckInPreferences,
  type CheckInSubmission,
  type Intake,
  type NewPromise,
  type PracticeAnswer,
  type PracticeAudience,
  type QuietHours,
  type SafetyAnswers,
  type TalkRequest,
} from '@troth/domain';
import { accepted, cookieOf, RequestRefused, type Http } from './http.js';

/** What the check-in's page is shown; only what a driver needs of it. */
export interface CheckInForm {
  readonly week: string;
  readonly stage: { readonly id?: string; readonly title: string };
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly scale: { readonly min: number; readonly max: number };
  }[];
  readonly own: readonly PromiseAsked[];
  readonly seen: readonly PromiseAsked[];
  readonly openPromises: number | readonly unknown[];
  readonly closesAt: string;
  readonly closed: boolean;
}

export interface PromiseAsked {
  readonly promiseId: string;
  readonly text: string;
  readonly dueOn: string;
}

export interface JoinRequest extends CheckInPreferences {
  readonly name: string;
  readonly email: string;
  readonly partner: { readonly name: string; readonly email: string };
}

interface SaidOfPractice {
  readonly said: PracticeAnswer;
  readonly words: { readonly text: string; readonly audience: PracticeAudience } | null;
}

/** A partner's page about themselves, as /us shows it; its parts are read by the code that needs them. */
export type UsPage = Readonly<Record<string, unknown>>;

const consent = { version: '2', given: true, emails: '2' } as const;

/** What one partner does in the browser, over the HTTP API and with nothing but the links in their emails. */
export class PartnerClient {
  constructor(
    private readonly http: Http,
    /** Keys that make a repeated call the same one; any unique text. */
    private readonly nextKey: () => string,
  ) {}

  join(request: JoinRequest): Promise<unknown> {
    return this.post('/api/v1/join', request);
  }

  confirmAddress(token: string): Promise<unknown> {
    return this.post('/api/v1/join/confirm', { token, consent });
  }

  lookAtInvitation(token: string): Promise<{ consentVersion: string }> {
    return this.post('/api/v1/invitation/look', { token });
  }

  acceptInvitation(token: string, preferences: CheckInPreferences): Promise<unknown> {
    const { zone, weekday, time } = preferences;
    return this.post('/api/v1/invitation/accept', { token, zone, weekday, time, consent });
  }

  declineInvitation(token: string): Promise<unknown> {
    return this.post('/api/v1/invitation/decline', { token });
  }

  lookAtCheckIn(token: string): Promise<CheckInForm> {
    return this.post('/api/v1/check-in/look', { token });
  }

  checkIn(token: string, submission: CheckInSubmission): Promise<unknown> {
    return accepted(this.http, { method: 'PUT', path: '/api/v1/check-in', body: { token, ...submission } });
  }

  askForSignInLink(email: string): Promise<unknown> {
    return this.post('/api/v1/us/sign-in-link', { email });
  }

  /** Opens the session of a sign-in link; gives the cookie for the calls below. */
  async signIn(token: string): Promise<string> {
    const request = {
      method: 'POST',
      path: '/api/v1/us/session',
      body: { token },
      idempotencyKey: this.nextKey(),
    } as const;
    const answer = await this.http(request);
    if (answer.status > 299) throw new RequestRefused(request, answer);
    return cookieOf(answer);
  }

  weeklyPractices(
    cookie: string,
  ): Promise<{ readonly together: readonly { readonly id: string; readonly title: string }[] }> {
    return accepted(this.http, { method: 'GET', path: '/api/v1/us/weekly-practices', cookie });
  }

  sayOfPractice(cookie: string, practice: string, said: SaidOfPractice): Promise<unknown> {
    return this.put(`/api/v1/us/weekly-practices/${practice}`, said, cookie);
  }

  /** Reads what the coach wrote up to now, and writes to them. */
  async writeToCoach(cookie: string, text: string, now: Date): Promise<void> {
    await this.post('/api/v1/us/messages/read', { upTo: now.toISOString() }, cookie);
    await this.post('/api/v1/us/messages', { text }, cookie);
  }

  us(cookie: string): Promise<UsPage> {
    return accepted(this.http, { method: 'GET', path: '/api/v1/us', cookie });
  }

  /** Moves the couple's closing day along where the weekday needs it. */
  changePreferences(cookie: string, { zone, weekday, time }: CheckInPreferences): Promise<unknown> {
    return this.put('/api/v1/us/preferences', { zone, weekday, time, movesClosing: true }, cookie);
  }

  chooseQuietHours(cookie: string, quietHours: QuietHours | null): Promise<unknown> {
    return this.put('/api/v1/us/quiet-hours', { quietHours }, cookie);
  }

  chooseSharing(cookie: string, shares: boolean): Promise<unknown> {
    return this.put('/api/v1/us/sharing', { shares }, cookie);
  }

  chooseOptionalStage(cookie: string, stage: string, wants: boolean): Promise<unknown> {
    return this.put('/api/v1/us/optional-stage', { stage, wants }, cookie);
  }

  /** No more emails of one kind. */
  stopMail(cookie: string, kind: string): Promise<unknown> {
    return this.put(`/api/v1/us/emails/${kind}`, { wanted: false }, cookie);
  }

  changePromise(cookie: string, promiseId: string, to: NewPromise): Promise<unknown> {
    return this.put(`/api/v1/us/promises/${promiseId}`, to, cookie);
  }

  letPromiseGo(cookie: string, promiseId: string): Promise<unknown> {
    return this.post(`/api/v1/us/promises/${promiseId}/let-go`, {}, cookie);
  }

  tellWhatCameBefore(cookie: string, told: Intake): Promise<unknown> {
    return this.put('/api/v1/us/intake', told, cookie);
  }

  /** Right after joining, with the link that one joined by. */
  tellByLink(token: string, told: Intake): Promise<unknown> {
    return this.post('/api/v1/join/intake', { ...told, token });
  }

  /** One score a question, in the order in which they are asked, with the link of their email. */
  answerSixByLink(token: string, scores: readonly number[]): Promise<unknown> {
    const six = Object.fromEntries(trothSix.items.map(({ id }, index) => [id, scores[index]]));
    return this.put('/api/v1/measures', { token, answers: { [measureKey(trothSix)]: six } });
  }

  /** The same score to every question that is open on how things are. */
  answerMeasures(cookie: string, score: number): Promise<unknown> {
    const six = Object.fromEntries(trothSix.items.map(({ id }) => [id, score]));
    return this.put('/api/v1/us/measures', { answers: { [measureKey(trothSix)]: six } }, cookie);
  }

  pause(cookie: string): Promise<unknown> {
    return this.post('/api/v1/us/pause', {}, cookie);
  }

  resume(cookie: string): Promise<unknown> {
    return this.post('/api/v1/us/resume', {}, cookie);
  }

  leave(cookie: string): Promise<unknown> {
    return this.post('/api/v1/us/leave', {}, cookie);
  }

  returnTo(cookie: string, stage: string): Promise<unknown> {
    return this.post('/api/v1/us/return', { stage }, cookie);
  }

  agreeStage(cookie: string): Promise<unknown> {
    return this.post('/api/v1/us/agree-stage', {}, cookie);
  }

  complete(cookie: string, how: 'together' | 'apart'): Promise<unknown> {
    return this.post('/api/v1/us/complete', { how }, cookie);
  }

  answerOnSafety(cookie: string, answers: SafetyAnswers): Promise<unknown> {
    return this.post('/api/v1/us/safety', answers, cookie);
  }

  askToTalk(cookie: string, request: TalkRequest): Promise<unknown> {
    return this.post('/api/v1/us/safety/talk', request, cookie);
  }

  private post<T>(path: string, body: unknown, cookie?: string): Promise<T> {
    return accepted(this.http, { method: 'POST', path, body, cookie, idempotencyKey: this.nextKey() });
  }

  private put<T>(path: string, body: unknown, cookie?: string): Promise<T> {
    return accepted(this.http, { method: 'PUT', path, body, cookie });
  }
}
