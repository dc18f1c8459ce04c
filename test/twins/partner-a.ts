import { randomUUID } from 'node:crypto';
import { findSafetyCase, loadEnrolment } from '@troth/database';
import type {
  CheckInPreferences,
  CheckInSubmission,
  Intake,
  KeptRatings,
  QuietHours,
  QuietStop,
  SafetyAnswers,
  TalkRequest,
} from '@troth/domain';
import { spanFrom } from '@troth/domain';
import {
  askNewAddress,
  closeCase,
  endForSafety,
  noteSafetyAct,
  offerSessions,
  setQuietStop,
  writeInThread,
  workIn,
  type Acting,
  type Work,
} from '@troth/programme';
import type { LedgerPromise, Us } from '@troth/contract';
import { mailToken, readMailToken } from '@troth/sealing';
import { PartnerClient, tokenIn, type CheckInForm } from '@troth/standalone';
import { sign } from '../../apps/api/src/inbound-mail/signature.js';
import { inbound, keys, type Letter, type Twin } from './twin.js';

/** What A says in one week's check-in. */
export interface Said {
  readonly answers?: KeptRatings;
  readonly own?: 'kept' | 'not';
  readonly sees?: 'kept' | 'not';
  readonly note?: CheckInSubmission['note'];
  /** No promise in this week, where the couple's A makes them. */
  readonly promises?: false;
}

const usual = { openness: 6, closeness: 6, trust: 6, focus: 3, readiness: 5 };

/** Those of the answers that a check-in asks for. */
export function askedOf({ questions }: CheckInForm, answers: KeptRatings): CheckInSubmission['answers'] {
  const asked = questions.map(({ id }) => [id, (answers as Record<string, number | undefined>)[id]] as const);
  return Object.fromEntries(asked) as CheckInSubmission['answers'];
}

/** What A does, by the API and by email; all of it is A's own affair. */
export class PartnerA {
  private readonly client: PartnerClient;
  private readonly letters: Letter[] = [];
  private cookie = '';

  constructor(private readonly twin: Twin) {
    this.client = new PartnerClient(twin.http('203.0.113.5'), randomUUID);
  }

  signedIn(cookie: string): void {
    this.cookie = cookie;
  }

  receive(letter: Letter): void {
    this.letters.push(letter);
  }

  async checkIn({ links }: Letter, week: number, said: Said, promises: boolean): Promise<void> {
    const token = tokenIn(links, 'check-in')!;
    const form = await this.client.lookAtCheckIn(token);
    await this.client.checkIn(token, {
      answers: askedOf(form, { ...usual, ...said.answers }),
      own: form.own.map(({ promiseId }) => ({ promiseId, answer: said.own ?? 'kept' })),
      seen: form.seen.map(({ promiseId }) => ({ promiseId, answer: said.sees ?? 'kept' })),
      ...((said.promises ?? promises) && week % 2 === 1 ? { promise: promiseOf('A', week) } : {}),
      ...(said.note ? { note: said.note } : {}),
    });
  }

  /** Opens the check-in and writes nothing. */
  async beginsToWrite(): Promise<void> {
    const link = this.last('check-in').links;
    await this.client.lookAtCheckIn(tokenIn(link, 'check-in')!);
  }

  sharing = (shares: boolean) => this.client.chooseSharing(this.cookie, shares);
  forgiveness = (wants: boolean) => this.client.chooseOptionalStage(this.cookie, 'forgiveness', wants);
  tells = (told: Intake) => this.client.tellWhatCameBefore(this.cookie, told);
  answersMeasures = (score: number) => this.client.answerMeasures(this.cookie, score);
  agreesStage = () => this.client.agreeStage(this.cookie);
  quietHours = (quiet: QuietHours | null) => this.client.chooseQuietHours(this.cookie, quiet);
  preferences = (preferences: CheckInPreferences) => this.client.changePreferences(this.cookie, preferences);

  /** The promise that A made last, if it can be changed: to other words, or to the words that it had at first. */
  async changesPromise(thenAct: string): Promise<void> {
    const promise = await this.promise();
    const { ifCue, dueOn } = promise;
    await this.client.changePromise(this.cookie, promise.promiseId, { ifCue, thenAct, dueOn });
  }

  async letsPromiseGo(): Promise<void> {
    await this.client.letPromiseGo(this.cookie, (await this.promise()).promiseId);
  }

  private async promise(): Promise<LedgerPromise> {
    const { myPromises } = (await this.client.us(this.cookie)) as unknown as Us;
    return myPromises.find(({ mayChange }) => mayChange)!;
  }

  answersOnSafety = (answers: SafetyAnswers) => this.send('POST', '/api/v1/us/safety', answers);
  asksToTalk = (request: TalkRequest) => this.send('POST', '/api/v1/us/safety/talk', request);

  /** What the practice's officer does about A's case, which is no partner's business. */
  async isLookedAfter(how: 'noted' | 'closed'): Promise<void> {
    await this.inOwnCase((work, acting) =>
      how === 'noted'
        ? noteSafetyAct(work, acting, 'note', 'Rang at noon, as they wished.')
        : closeCase(work, acting, { why: 'talked', words: 'We have a plan. '.repeat(40) }),
    );
  }

  /** What the officer stops for A, or starts again. */
  isStopped = (kind: QuietStop, inForce: boolean) =>
    this.inOwnCase((work, acting) => setQuietStop(work, acting, kind, inForce));

  /** The officer moves A's mail to another mailbox, which confirms it, and tells nobody. */
  isMoved = () =>
    this.inOwnCase((work, acting) => {
      const email = `moved.${this.letters[0]!.recipient}`;
      return askNewAddress(work, acting, { email, tellsEarlier: false });
    });

  isEnded = () => this.inOwnCase((work, acting) => endForSafety(work, acting));
  endsApart = () => this.client.complete(this.cookie, 'apart');

  async confirmsAddress({ links }: Letter): Promise<void> {
    const token = links
      .map((link) => new URL(link))
      .find(({ pathname }) => pathname === '/us/address')!
      .hash.slice(1);
    const body = { token };
    await this.twin.http('203.0.113.5')({ method: 'POST', path: '/api/v1/us/address/confirm', body });
  }

  private async inOwnCase(act: (work: Work, acting: Acting) => Promise<unknown>): Promise<void> {
    const { database, clock } = this.twin;
    const [found] = await database.query<{ practiceId: string; id: string; coachId: string }>(
      `select c.practice_id as "practiceId", c.id, h.id as "coachId" from safety_case c
       join partner p on p.practice_id = c.practice_id and p.id = c.partner_id
       join coach h on h.practice_id = c.practice_id where p.email = $1 and c.closed_at is null`,
      [this.letters[0]!.recipient],
    );
    const { practiceId, coachId, id } = found!;
    await database.transaction(async (tx) => {
      const on = await findSafetyCase(tx, { practiceId, id });
      await act(workIn(tx, { now: clock.now(), keys }), { practiceId, coachId, on: on! });
    });
  }

  private async send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<void> {
    const answer = await this.twin.http('203.0.113.5')({ method, path, body, cookie: this.cookie });
    if (answer.status !== 204) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  }

  /** Of a practice together in the first stage, and how it was. */
  async saysOfPractice(practice: string, said: 'done' | 'not-this-week', text: string): Promise<void> {
    await this.send('PUT', `/api/v1/us/weekly-practices/${practice}`, { said, words: { text, audience: 'coach' } });
  }

  writes = (text: string) => this.send('POST', '/api/v1/us/messages', { text });
  readsMessages = () => this.send('POST', '/api/v1/us/messages/read', { upTo: this.twin.clock.now().toISOString() });

  /** The couple's coach offers A alone times, so many hours ahead, or has agreed on one. */
  async isOfferedTimes(ahead: readonly number[], { agreed = false } = {}): Promise<void> {
    const { database, clock } = this.twin;
    const { partnerId, writerId: coachId, ...ref } = await this.withCoach();
    const times = ahead.map((hours) => spanFrom(new Date(clock.now().getTime() + hours * 3_600_000), 60));
    await database.transaction((tx) => {
      const work = workIn(tx, { now: clock.now(), keys });
      return offerSessions(work, ref, { coachId, partnerId, times, place: 'Harbour Street 7', agreed });
    });
  }

  booksTime = () => this.ofTime('offered', 'book');
  callsTimeOff = () => this.ofTime('booked', 'cancel');

  private async ofTime(state: 'offered' | 'booked', what: 'book' | 'cancel'): Promise<void> {
    const { partnerId } = await this.withCoach();
    const [{ id }] = (await this.twin.database.query<{ id: string }>(
      'select id from session where partner_id = $1 and state = $2 and begins_at > $3 order by begins_at',
      [partnerId, state, this.twin.clock.now()],
    )) as [{ id: string }];
    await this.send('POST', `/api/v1/us/sessions/${id}/${what}`, {});
  }

  /** The couple's coach writes to A alone, which is no partner's business either. */
  async isWrittenTo(text: string): Promise<void> {
    const { database, clock } = this.twin;
    const { partnerId, writerId, ...ref } = await this.withCoach();
    await database.transaction(async (tx) => {
      const couple = await loadEnrolment(tx, ref);
      await writeInThread(workIn(tx, { now: clock.now(), keys }), couple!, { partnerId, by: 'coach', writerId, text });
    });
  }

  private async withCoach() {
    const [found] = await this.twin.database.query<{
      practiceId: string;
      enrolmentId: string;
      partnerId: string;
      writerId: string;
    }>(
      `select p.practice_id as "practiceId", p.enrolment_id as "enrolmentId", p.id as "partnerId", h.id as "writerId"
       from partner p join coach h on h.practice_id = p.practice_id where p.email = $1`,
      [this.letters[0]!.recipient],
    );
    return found!;
  }

  async stops(kind: string): Promise<void> {
    await this.twin.http('203.0.113.5')({
      method: 'PUT',
      path: `/api/v1/us/emails/${kind}`,
      body: { wanted: false },
      cookie: this.cookie,
    });
  }

  takesBackEmails = () => this.send('DELETE', '/api/v1/us/consents/emails');
  agreesToEmails = () => this.send('PUT', '/api/v1/us/consents/emails', { version: '2' });

  replies(text: string): Promise<void> {
    const { recipient, raw } = this.last('check-in');
    const to = /^Reply-To: (\S+)/m.exec(raw)![1]!;
    return this.mail([`From: ${recipient}`, `To: ${to}`, 'Subject: Re: Your check-in', '', text]);
  }

  bounces(): Promise<void> {
    const { recipient } = this.last('check-in');
    return this.mail([
      ...['From: MAILER-DAEMON@mx.example.org', `To: ${this.returnAddress()}`, 'Subject: Undelivered Mail'],
      ...['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', ''],
      ...['--b', 'Content-Type: text/plain', '', 'It could not be delivered.', ''],
      ...['--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example.org', ''],
      ...[`Final-Recipient: rfc822; ${recipient}`, 'Action: failed', 'Status: 5.1.1'],
      ...['Diagnostic-Code: smtp; 550 5.1.1 User unknown', '', '--b--'],
    ]);
  }

  complains(): Promise<void> {
    const { raw } = this.last('check-in');
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    return this.mail([
      ...['From: staff@feedback.example.com', `To: ${this.returnAddress()}`, 'Subject: complaint about message'],
      ...['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type="feedback-report"; boundary="c"', ''],
      ...['--c', 'Content-Type: text/plain', '', 'This is an email abuse report.', ''],
      ...['--c', 'Content-Type: message/feedback-report', '', 'Feedback-Type: abuse', 'Version: 1', ''],
      ...['--c', 'Content-Type: message/rfc822', '', head, '', 'How was your week?', '', '--c--'],
    ]);
  }

  /** All that is kept about A, as A can take it along. */
  async kept(): Promise<string> {
    const taken = await this.twin.http('203.0.113.5')({
      method: 'GET',
      path: '/api/v1/us/export?safety=yes',
      cookie: this.cookie,
    });
    return JSON.stringify(taken.body);
  }

  private last(kind: string): Letter {
    return this.letters.findLast((letter) => letter.kind === kind)!;
  }

  /** Where the latest check-in comes back to: the envelope's sender, whose token is of the same email as the reply's. */
  private returnAddress(): string {
    const [, token = ''] = /^Reply-To: reply-([a-z2-7]{52})@/m.exec(this.last('check-in').raw) ?? [];
    return `bounce-${mailToken(keys, 'bounce', readMailToken(keys, 'reply', token)!)}@${inbound.domain}`;
  }

  private async mail(lines: readonly string[]): Promise<void> {
    const body = Buffer.from([`Message-ID: <${randomUUID()}@mail.example.org>`, ...lines, ''].join('\r\n'));
    const answer = await this.twin.api.fastify.inject({
      method: 'POST',
      url: '/api/v1/mail/inbound',
      payload: body,
      remoteAddress: '203.0.113.99',
      headers: { 'content-type': 'message/rfc822', 'troth-signature': sign(inbound.secret, body, new Date()) },
    });
    if (answer.statusCode !== 204) throw new Error(`${answer.statusCode}: ${answer.body}`);
  }
}

/** A small promise, due on the Wednesday of the week after next, whenever it is made: its day is told to the other. */
export function promiseOf(who: string, week: number): CheckInSubmission['promise'] {
  const dueOn = new Date(Date.UTC(2026, 10, 25 + 7 * (week + 1))).toISOString().slice(0, 10);
  return { ifCue: 'it is Wednesday', thenAct: `I call at noon (${who} ${week})`, dueOn };
}
