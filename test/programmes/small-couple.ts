import { randomBytes, randomUUID } from 'node:crypto';
import { addCoach } from '@troth/api';
import type { AnswerOf, CoupleStory, programme, Us } from '@troth/contract';
import { openPartnerSession, type EnrolmentRef } from '@troth/database';
import { decideEnrolment, workIn } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { CoachClient, PartnerClient, RequestRefused, tokenIn } from '@troth/standalone';
import { readMessage } from '../rehearsal/sink/read-message.js';
import { keys, openTwin, type Letter, type Twin } from '../twins/twin.js';

const DAY = 86_400_000;
// A Monday morning.
const start = Date.parse('2026-11-23T09:00:00Z');
const address = '203.0.113.7';
const sol = { name: 'Sol', email: 'sol@practice.example', zone: 'Europe/Berlin', password: 'long enough a one' };
const places = {
  a: { zone: 'Europe/Berlin', weekday: 7, time: '19:00' },
  b: { zone: 'Europe/London', weekday: 6, time: '10:00' },
} as const;
const emails = { a: 'ana@home.example', b: 'ben@home.example' } as const;

export type Side = 'a' | 'b';

/** An email to the couple or their coach, as plain text. */
export interface Read {
  readonly to: Side | 'coach';
  readonly kind: string;
  readonly text: string;
}

/** A couple and its coach, who do all that they do over the API and by the links in their emails; each answers every check-in. */
export class SmallCouple {
  readonly letters: Read[] = [];
  /** What each check-in asked, the earliest first. */
  readonly asked: { readonly stage: string; readonly questions: readonly string[] }[] = [];
  private readonly client: PartnerClient;
  private readonly cookies = { a: '', b: '' };
  private coachClient: CoachClient | null = null;
  private now = start;

  private constructor(private readonly twin: Twin) {
    this.client = new PartnerClient(twin.http(address), randomUUID);
  }

  /** A couple of a practice with one coach, before it has joined. */
  static async open(): Promise<SmallCouple> {
    return new SmallCouple(await openTwin(new Date(start), {}));
  }

  /** Both join on a Monday, and go without a coach at first. */
  async join(): Promise<void> {
    await addCoach(this.twin.database, sol, this.twin.clock.now());
    const { a, b } = emails;
    await this.does(async () => {
      await this.client.join({ ...places.a, name: 'Ana', email: a, partner: { name: 'Ben', email: b } });
      await this.assign(null);
    });
    await this.live(1);
    for (const side of ['a', 'b'] as const) this.cookies[side] = await this.sessionOf(side);
  }

  /** So many days, with the check-ins of each answered two hours after they come. */
  async live(days: number): Promise<void> {
    this.now += days * DAY;
    await this.twin.live(new Date(this.now), (letter) => this.receive(letter));
  }

  async practiceOf(side: Side): Promise<string | undefined> {
    return (await this.client.weeklyPractices(this.cookies[side])).together[0]?.title;
  }

  us(side: Side): Promise<Us> {
    return this.client.us(this.cookies[side]) as Promise<unknown> as Promise<Us>;
  }

  choose = (side: Side, stage: string) =>
    this.does(() => this.client.chooseOptionalStage(this.cookies[side], stage, true));
  agree = (side: Side) => this.does(() => this.client.agreeStage(this.cookies[side]));
  returnTo = (side: Side, stage: string) => this.does(() => this.client.returnTo(this.cookies[side], stage));
  endTogether = (side: Side) => this.does(() => this.client.complete(this.cookies[side], 'together'));

  /** The code with which something is refused; throws where it is granted. */
  async refusalOf(asked: Promise<unknown>): Promise<string> {
    const refused = await asked.then(
      () => null,
      (error: unknown) => error,
    );
    if (!(refused instanceof RequestRefused)) throw new Error('It was to be refused.');
    return refused.code;
  }

  async takeCoach(): Promise<void> {
    const [coach] = await this.twin.database.query<{ id: string }>('select id from coach');
    await this.assign(coach!.id);
    this.coachClient = await CoachClient.signIn(this.twin.http('203.0.113.9'), sol.email, sol.password, randomUUID);
  }

  async coachConfirms(): Promise<void> {
    const { enrolmentId } = await this.ref();
    await this.does(() => this.coach.confirmStage(enrolmentId));
  }

  /** The couple's page and their line in the list, as their coach reads them. */
  async seenByCoach(): Promise<{ readonly story: CoupleStory; readonly line: unknown }> {
    const { enrolmentId } = await this.ref();
    const [line] = await this.coach.couples();
    return { story: (await this.coach.couple(enrolmentId)) as Readonly<Record<string, unknown>> & CoupleStory, line };
  }

  /** What anybody may read of the programme. */
  async programme(): Promise<AnswerOf<typeof programme.show>> {
    const { body } = await this.twin.http(address)({ method: 'GET', path: '/api/v1/programme' });
    return body as AnswerOf<typeof programme.show>;
  }

  /** The texts of one kind of email that one of them got, the earliest first. */
  textsOf(kind: string, to: Read['to']): string[] {
    return this.letters.filter((letter) => letter.kind === kind && letter.to === to).map(({ text }) => text);
  }

  close(): Promise<void> {
    return this.twin.close();
  }

  /** Does something now, and lives until all that follows from it at once is worked off. */
  private async does(act: () => Promise<unknown>): Promise<void> {
    this.plan(this.now, act);
    await this.live(0);
  }

  private async assign(coachId: string | null): Promise<void> {
    const { database, clock } = this.twin;
    const ref = await this.ref();
    await database.transaction((tx) =>
      decideEnrolment(workIn(tx, { now: clock.now(), keys }), ref, { kind: 'assign-coach', coachId }),
    );
  }

  private get coach(): CoachClient {
    if (!this.coachClient) throw new Error('There is no coach yet.');
    return this.coachClient;
  }

  private receive({ recipient, kind, links, raw, at }: Letter): void {
    const to = recipient === emails.a ? 'a' : recipient === emails.b ? 'b' : 'coach';
    this.letters.push({ to, kind, text: readMessage(Buffer.from(raw, 'latin1')).text.split('<!doctype')[0]! });
    if (to === 'coach') return;
    if (kind === 'confirm-address') this.plan(at, () => this.client.confirmAddress(tokenIn(links, 'confirm-address')!));
    if (kind === 'invitation')
      this.plan(at, () => this.client.acceptInvitation(tokenIn(links, 'invitation')!, places.b));
    if (kind === 'check-in') this.plan(at + DAY / 12, () => this.answer(tokenIn(links, 'check-in')!));
  }

  private async answer(token: string): Promise<void> {
    const { stage, questions } = await this.client.lookAtCheckIn(token);
    this.asked.push({ stage: stage.title, questions: questions.map(({ text }) => text) });
    const answers = Object.fromEntries(questions.map(({ id, scale }) => [id, scale.max])) as never;
    await this.client.checkIn(token, { answers, own: [], seen: [] });
  }

  private async ref(): Promise<EnrolmentRef> {
    const [ref] = await this.twin.database.query<EnrolmentRef>(
      'select practice_id as "practiceId", id as "enrolmentId" from enrolment',
    );
    return ref!;
  }

  /** A session that lasts: a real sign-in lasts two hours. */
  private async sessionOf(side: Side): Promise<string> {
    const { database, clock } = this.twin;
    const [partner] = await database.query<{ practiceId: string; partnerId: string }>(
      'select practice_id as "practiceId", id as "partnerId" from partner where email = $1',
      [emails[side]],
    );
    const token = randomBytes(32).toString('base64url');
    const session = { ...partner!, tokenHash: tokenHash(token), expiresAt: new Date(start + 365 * DAY) };
    await database.transaction((tx) => openPartnerSession(tx, session, clock.now()));
    return `troth_us=${token}`;
  }

  private plan(at: number, act: () => Promise<unknown>): void {
    this.twin.agenda.add({ at, couple: 0, act: async () => void (await act()) });
  }
}
