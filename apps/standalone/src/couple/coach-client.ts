import type { BodyOf, sessions } from '@troth/contract';
import type { AnsweringHours } from '@troth/domain';
import { accepted, cookieOf, RequestRefused, type Http } from './http.js';

export interface CoupleInList {
  readonly enrolmentId: string;
  readonly names: readonly [string, string];
  readonly state: string;
  readonly stage: string | null;
}

/** What a coach does in the browser, over the HTTP API. */
export class CoachClient {
  private constructor(
    private readonly http: Http,
    private readonly cookie: string,
    private readonly nextKey: () => string,
  ) {}

  static async signIn(http: Http, email: string, password: string, nextKey: () => string): Promise<CoachClient> {
    const request = { method: 'POST', path: '/api/auth/sign-in/email', body: { email, password } } as const;
    const answer = await http(request);
    if (answer.status > 299) throw new RequestRefused(request, answer);
    return new CoachClient(http, cookieOf(answer), nextKey);
  }

  /** Every couple of this coach, through all pages of the list. */
  async couples(): Promise<CoupleInList[]> {
    const all: CoupleInList[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
      const page: { items: CoupleInList[]; nextCursor: string | null } = await this.get(
        `/api/v1/coach/couples${query}`,
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return all;
  }

  couple(enrolmentId: string): Promise<Readonly<Record<string, unknown>>> {
    return this.get(`/api/v1/coach/couples/${enrolmentId}`);
  }

  /** Opens the couple's page and marks what its partners wrote as read. */
  readNotes(enrolmentId: string): Promise<void> {
    return this.see(enrolmentId, 'note');
  }

  /** Opens the couple's page and marks what stands there of that kind as seen. */
  async see(enrolmentId: string, seen: string): Promise<void> {
    const { flags } = (await this.couple(enrolmentId)) as { readonly flags: readonly { id: string; kind: string }[] };
    for (const { id, kind } of flags) if (kind === seen) await this.post(`/api/v1/coach/attention/${id}/clear`, {});
  }

  confirmStage(enrolmentId: string): Promise<unknown> {
    return this.post(`/api/v1/coach/couples/${enrolmentId}/confirm-stage`, {});
  }

  complete(enrolmentId: string, how: 'together' | 'apart'): Promise<unknown> {
    return this.post(`/api/v1/coach/couples/${enrolmentId}/complete`, { how });
  }

  writeNote(enrolmentId: string, text: string): Promise<unknown> {
    return this.post(`/api/v1/coach/couples/${enrolmentId}/notes`, { text });
  }

  /** Reads what one partner wrote, and writes to them. */
  async writeTo(enrolmentId: string, side: 'a' | 'b', text: string): Promise<void> {
    const thread = `/api/v1/coach/couples/${enrolmentId}/messages/${side}`;
    const { readUpTo: upTo } = await this.get<{ readUpTo: string | null }>(thread);
    if (upTo !== null) await this.post(`${thread}/read`, { upTo });
    await this.post(thread, { text });
  }

  /** Says when they usually read messages. */
  sayHours(answeringHours: AnsweringHours): Promise<unknown> {
    return accepted(this.http, {
      method: 'PUT',
      path: '/api/v1/coach/account/answering-hours',
      body: { answeringHours },
      cookie: this.cookie,
    });
  }

  offerSession(enrolmentId: string, offer: BodyOf<typeof sessions.offer>): Promise<unknown> {
    return this.post(`/api/v1/coach/couples/${enrolmentId}/sessions`, offer);
  }

  keepTemplate(template: { readonly name: string; readonly text: string }): Promise<unknown> {
    return this.post('/api/v1/coach/templates', template);
  }

  /** Writes down what was done about the open case of somebody of that name, as one who looks after safety. */
  async noteOnCase(name: string, words: string): Promise<void> {
    const { cases } = await this.get<{ cases: { id: string; name: string; closed: unknown }[] }>(
      '/api/v1/coach/safety',
    );
    const found = cases.find((one) => one.name === name && one.closed === null);
    if (!found) throw new Error(`Nobody called ${name} has an open case.`);
    await this.post(`/api/v1/coach/safety/${found.id}/notes`, { words });
  }

  private get<T>(path: string): Promise<T> {
    return accepted(this.http, { method: 'GET', path, cookie: this.cookie });
  }

  private post<T>(path: string, body: unknown): Promise<T> {
    return accepted(this.http, { method: 'POST', path, body, cookie: this.cookie, idempotencyKey: this.nextKey() });
  }
}
