import type { Endpoint } from '@troth/contract';
import { idsAt, insertAskings, insertLinks, requestEmails } from '@troth/database';
import { measureOpenUntil } from '@troth/domain';
import { linkToken, mailToken, tokenHash } from '@troth/sealing';
import { coachPassword, testKeys, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import {
  askBoth,
  consent,
  enrol,
  mailLink,
  promiseFor,
  saveCheckIn,
  signInPartner,
  signUp,
  type CoupleUnderTest,
} from '../../apps/api/src/couple.fixture.js';
import { addCoach } from '../../apps/api/src/sign-in/add-coach.js';
import { sessionOf, type Who } from './people.js';

/** One call of a route: what stands in its path, what is sent, and by whom. */
export interface Call {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly who?: Who;
  /** What says of which kind the body is, where it is not JSON. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whom it is about, where it names an id of theirs. */
  readonly couple?: CoupleUnderTest;
}

/** For each route a call that it has to answer. */
export type Rightful = Partial<Record<Endpoint, (scene: Scene) => Promise<Call>>>;

/** Makes what a rightful call needs: a couple of its own for each, as they stand before it. */
export class Scene {
  #couples = 0;
  /** In the order in which they came. */
  readonly made: CoupleUnderTest[] = [];

  constructor(
    readonly api: ApiUnderTest,
    /** Of the coach whose couples these are. */
    readonly coach: Who,
    /** Of the practice's safety officer. */
    readonly officer: Who,
    /** Of its lead coach. */
    readonly lead: Who,
  ) {}

  name(): string {
    return `matrix${(this.#couples += 1)}`;
  }

  async couple(): Promise<CoupleUnderTest> {
    const couple = await enrol(this.api, this.name());
    await this.sql('update enrolment set coach_id = $2 where id = $1', [couple.enrolmentId, this.api.coach.coachId]);
    this.made.push(couple);
    return couple;
  }

  /** Before the invited partner has agreed; with the inviter's confirmation or without. */
  async joining(confirmed: boolean): Promise<CoupleUnderTest> {
    const couple = await signUp(this.api, this.name());
    this.made.push(couple);
    if (!confirmed) return couple;
    const token = await this.link(couple, 'confirm-address');
    await this.api.ask('POST', '/api/v1/join/confirm', { token, consent });
    return couple;
  }

  link(couple: CoupleUnderTest, purpose: Parameters<typeof mailLink>[3], of = couple.a): Promise<string> {
    return mailLink(this.api, couple, of, purpose);
  }

  signIn(couple: CoupleUnderTest): Promise<Who> {
    return signInPartner(this.api, couple, couple.a);
  }

  /** The secret by which the coach's calendar follows their sessions. */
  async feed(): Promise<string> {
    const made = await this.api.ask('POST', '/api/v1/coach/account/calendar-feed', undefined, this.coach);
    return made.json<{ address: string }>().address.split('/').at(-1)!;
  }

  /** Who is asked this week, by the token of their email; with a promise where they made one. */
  async checkIn(couple: CoupleUnderTest, promise = false): Promise<string> {
    const { a } = await askBoth(this.api, couple, '2026-W48');
    if (promise) await saveCheckIn(this.api, a, { promise: promiseFor(this.api, 'call at noon') });
    return a;
  }

  async askHowThingsAre({ practiceId, enrolmentId, a: partnerId }: CoupleUnderTest): Promise<void> {
    const now = this.api.clock.now();
    const asking = { practiceId, enrolmentId, partnerId, occasion: 'first', openUntil: measureOpenUntil(now) };
    await this.api.database.transaction((tx) => insertAskings(tx, [{ ...asking, id: idsAt(now)() }], now));
  }

  /** An email as it was asked for; returns its delivery's id. */
  async email(kind: string, couple: CoupleUnderTest, coach?: string): Promise<string> {
    const now = this.api.clock.now();
    const id = idsAt(now)();
    const { practiceId, enrolmentId } = couple;
    const reader = coach
      ? ({ personId: coach, audience: 'coach' } as const)
      : ({ personId: couple.a, audience: 'partner' } as const);
    const expiresAt = new Date(now.getTime() + 9 * 86_400_000);
    const email = {
      id,
      practiceId,
      enrolmentId,
      kind,
      ...reader,
      key: id,
      refs: {},
      causedBy: id,
      dueAt: now,
      expiresAt,
    };
    await this.api.database.transaction((tx) => requestEmails(tx, [email], now));
    return id;
  }

  mailToken(kind: Parameters<typeof mailToken>[1], id: string): string {
    return mailToken(testKeys, kind, id);
  }

  /** The link to a new address that was asked for. */
  async linkToNewAddress(couple: CoupleUnderTest, email = `${this.name()}@new.example`): Promise<string> {
    await this.api.ask('POST', '/api/v1/us/address', { email }, await this.signIn(couple));
    const [change] = await this.sql<{ id: string; at: Date }>(
      'select id, expires_at as at from address_change where partner_id = $1',
      [couple.a],
    );
    const { practiceId, enrolmentId, a: partnerId } = couple;
    const token = linkToken(testKeys, change!.id);
    const link = {
      id: change!.id,
      practiceId,
      enrolmentId,
      partnerId,
      purpose: 'change-address',
      localWeek: null,
    } as const;
    const times = { createdAt: this.api.clock.now(), expiresAt: change!.at, tokenHash: tokenHash(token) };
    await this.api.database.transaction((tx) => insertLinks(tx, [{ ...link, ...times }]));
    return token;
  }

  /** Somebody of the practice with an account of their own, who is signed in twice. */
  async colleague(): Promise<{ id: string; who: Who; otherSession: string }> {
    const practice = { slug: 'practice' };
    const coach = { name: 'Colleague', email: `${this.name()}@practice.example`, password: coachPassword, practice };
    const { coachId: id } = await addCoach(this.api.database, coach, this.api.clock.now());
    await sessionOf(this.api, id);
    const [{ id: otherSession }] = (await this.sql('select id from coach_session where user_id = $1', [id])) as [
      { id: string },
    ];
    return { id, who: await sessionOf(this.api, id), otherSession };
  }

  /** Somebody who is invited to the practice; returns the invitation's id. */
  async invitation(): Promise<string> {
    const invited = { name: 'Ida', email: `${this.name()}@right.example`, roles: ['coach'] };
    const answer = await this.api.ask('POST', '/api/v1/coach/practice/invitations', invited, this.lead);
    return answer.json<{ id: string }>().id;
  }

  /** The secret of the link in that invitation's email. */
  async invitationLink(id: string): Promise<string> {
    return this.mailToken('password', await this.email('coach-invitation', await this.couple(), id));
  }

  sql<Row extends object>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.api.database.query<Row>(statement, parameters);
  }
}
