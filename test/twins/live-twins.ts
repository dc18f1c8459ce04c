import { randomBytes, randomUUID } from 'node:crypto';
import { addCoach } from '@troth/api';
import { openPartnerSession, type EnrolmentRef } from '@troth/database';
import { decideEnrolment, workIn } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { PartnerClient, tokenIn } from '@troth/standalone';
import { differences, type Difference } from './compare.js';
import { usualLife, type Couple, type LifeOfA } from './life.js';
import { askedOf, PartnerA, promiseOf } from './partner-a.js';
import { PartnerB } from './partner-b.js';
import { withoutLots, type Seen } from './seen.js';
import { keys, openTwin, type Letter, type Spoil, type Twin } from './twin.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// A Monday morning.
const start = Date.parse('2026-11-23T09:00:00Z');
const placesOf = {
  a: { zone: 'Europe/Berlin', weekday: 7, time: '19:00' },
  b: { zone: 'Europe/London', weekday: 6, time: '10:00' },
} as const;

export interface Told extends Difference {
  readonly couple: string;
}

export interface Twins {
  /** Where what B could observe parts; nothing, unless something is told. */
  readonly told: readonly Told[];
  /** Couples of which nothing at all was different: what they were to keep private never happened. */
  readonly alike: readonly string[];
}

export interface Unusual {
  readonly spoil?: Spoil;
  /** Whether the pages are read in a browser too, every three weeks, by those couples that say so. */
  readonly readsPages?: boolean;
}

interface LivedHome {
  readonly seen: readonly Seen[];
  readonly kept: string;
}

/** Lets the couples live the same weeks in two practices at once, and tells where what their B could observe parts. */
export async function liveTwins(couples: readonly Couple[], weeks: number, unusual: Unusual = {}): Promise<Twins> {
  const [one, other] = await Promise.all([
    liveTwin(couples, ({ one }) => one, weeks, unusual),
    liveTwin(couples, ({ other }) => other, weeks, unusual),
  ]);
  const told = couples.flatMap(({ name }, index) =>
    differences(one[index]!.seen, other[index]!.seen).map((found) => ({ couple: name, ...found })),
  );
  const alike = couples.filter((_, index) => {
    const [kept, keptInTheOther] = [one, other].map((twin) => withoutLots([twin[index]!.kept])[0]);
    return kept === keptInTheOther;
  });
  return { told, alike: alike.map(({ name }) => name) };
}

/** What each couple's B saw in one twin, and what is kept about their A in the end. */
async function liveTwin(
  couples: readonly Couple[],
  lifeOf: (couple: Couple) => Partial<LifeOfA>,
  weeks: number,
  { spoil = {}, readsPages = false }: Unusual,
): Promise<LivedHome[]> {
  const twin = await openTwin(new Date(start), spoil, { readsPages });
  try {
    const coach = { name: 'Sol', email: 'sol@practice.example', zone: 'Europe/Berlin', password: 'long enough a one' };
    await addCoach(twin.database, coach, twin.clock.now());
    const paths = await pagesOfB(twin);
    const homes = couples.map(
      (couple, index) => new Home(twin, couple, { ...usualLife, ...lifeOf(couple) }, index, paths),
    );
    for (const home of homes) home.begin(weeks);
    await twin.live(new Date(start + weeks * 7 * DAY), (letter) => homes.forEach((home) => home.receive(letter)));
    return await Promise.all(homes.map(async ({ a, b }) => ({ seen: b.seen, kept: await a.kept() })));
  } finally {
    await twin.close();
  }
}

/** Everything that can be read without a name in its path and is not the coach's; what is refused is seen as well. */
async function pagesOfB({ api }: Twin): Promise<string[]> {
  const { paths } = (await api.fastify.inject('/api/openapi.json')).json<{ paths: Record<string, object> }>();
  // How ready a server is depends on how busy its machine is.
  const ofTheMachine = '/health/ready';
  return Object.keys(paths).filter((path) => 'get' in paths[path]! && !path.includes('{') && path !== ofTheMachine);
}

class Home {
  readonly a: PartnerA;
  readonly b: PartnerB;
  private readonly addresses: { readonly a: string; readonly b: string };
  private readonly client: PartnerClient;
  private readonly asked = { a: 0, b: 0 };
  private mailTokenOfB: string | null = null;

  constructor(
    private readonly twin: Twin,
    private readonly couple: Couple,
    private readonly life: LifeOfA,
    private readonly index: number,
    private readonly paths: readonly string[],
  ) {
    this.a = new PartnerA(twin);
    this.b = new PartnerB(twin);
    this.client = new PartnerClient(twin.http('203.0.113.7'), randomUUID);
    this.addresses = { a: `ana${index}@home.example`, b: `ben${index}@home.example` };
  }

  begin(weeks: number): void {
    this.plan(start, () => this.join());
    for (const { atHour, act } of this.life.acts) this.plan(start + atHour * HOUR, () => act(this.a));
    for (let day = 1; day < weeks * 7; day += 1) {
      // Nobody does anything then, so that what was done is worked off.
      const at = start + day * DAY + HOUR / 2;
      if (day % 21 === 20 && this.couple.readsPage) this.plan(at, () => this.b.readPage());
      this.plan(at, () => (day % 7 === 0 ? this.b.lookThrough(this.paths, this.mailTokenOfB) : this.b.look()));
    }
  }

  receive(letter: Letter): void {
    if ([this.addresses.a, `moved.${this.addresses.a}`].includes(letter.recipient)) this.receiveA(letter);
    if (letter.recipient === this.addresses.b) this.receiveB(letter);
  }

  private receiveA(letter: Letter): void {
    this.a.receive(letter);
    if (letter.kind === 'confirm-address')
      this.plan(letter.at, () => this.client.confirmAddress(tokenIn(letter.links, 'confirm-address')!));
    if (letter.kind === 'welcome') this.plan(letter.at, async () => this.a.signedIn(await this.sessionOf('a')));
    if (letter.kind === 'confirm-new-address') this.plan(letter.at, () => this.a.confirmsAddress(letter));
    if (letter.kind === 'check-in') this.answerA(letter, (this.asked.a += 1));
  }

  private answerA(letter: Letter, week: number): void {
    const said = this.life.says(week);
    if (!said) return;
    const at = letter.at + this.life.answersAfterHours * HOUR;
    this.plan(at, () => this.a.checkIn(letter, week, said, this.couple.promises));
    if (this.life.changesMind)
      this.plan(at + HOUR, () => this.a.checkIn(letter, week, { answers: { trust: 2 } }, this.couple.promises));
  }

  private receiveB(letter: Letter): void {
    this.b.receive(letter);
    this.mailTokenOfB =
      letter.links
        .map((link) => new URL(link))
        .find(({ pathname }) => pathname === '/mail')
        ?.hash.slice(1) ?? null;
    if (letter.kind === 'invitation') this.plan(letter.at, () => this.accept(letter));
    if (letter.kind === 'welcome') this.plan(letter.at, () => this.beginB());
    if (letter.kind === 'check-in') this.answerB(letter, (this.asked.b += 1));
    if (letter.kind === 'weekly-report') this.plan(letter.at, () => this.b.look());
  }

  private async beginB(): Promise<void> {
    const cookie = await this.sessionOf('b');
    this.b.signedIn(cookie);
    if (this.couple.shares) await this.client.chooseSharing(cookie, true);
  }

  private answerB({ links, at }: Letter, week: number): void {
    const token = tokenIn(links, 'check-in')!;
    this.b.opensCheckIn(token);
    this.plan(at + 2 * HOUR, async () => {
      const form = await this.client.lookAtCheckIn(token);
      await this.client.checkIn(token, {
        answers: askedOf(form, { openness: 5, closeness: 4, trust: 3 + (week % 4), focus: 3, readiness: 5 }),
        own: form.own.map(({ promiseId }) => ({ promiseId, answer: 'kept' })),
        seen: form.seen.map(({ promiseId }) => ({ promiseId, answer: 'partly' })),
        promise: promiseOf('B', week),
      });
      // Once what follows from it is worked off.
      this.plan(this.twin.clock.now().getTime(), () => this.b.look());
    });
  }

  private async join(): Promise<void> {
    const [a, b] = [this.addresses.a, this.addresses.b];
    await this.client.join({ ...placesOf.a, name: 'Ana', email: a, partner: { name: 'Ben', email: b } });
    if (this.couple.withCoach) return;
    const { database, clock } = this.twin;
    const [ref] = await database.query<EnrolmentRef>(
      'select practice_id as "practiceId", enrolment_id as "enrolmentId" from partner where email = $1',
      [a],
    );
    await database.transaction((tx) =>
      decideEnrolment(workIn(tx, { now: clock.now(), keys }), ref!, { kind: 'assign-coach', coachId: null }),
    );
  }

  private async accept({ links }: Letter): Promise<void> {
    await this.client.acceptInvitation(tokenIn(links, 'invitation')!, placesOf.b);
  }

  /** A session that lasts: a real sign-in lasts two hours, and each would be an email. */
  private async sessionOf(side: 'a' | 'b'): Promise<string> {
    const { database } = this.twin;
    const [partner] = await database.query<{ practiceId: string; partnerId: string }>(
      'select practice_id as "practiceId", id as "partnerId" from partner where email = $1',
      [this.addresses[side]],
    );
    const token = randomBytes(32).toString('base64url');
    const session = { ...partner!, tokenHash: tokenHash(token), expiresAt: new Date(start + 365 * DAY) };
    await database.transaction((tx) => openPartnerSession(tx, session, this.twin.clock.now()));
    return `troth_us=${token}`;
  }

  private plan(at: number, act: () => Promise<unknown>): void {
    this.twin.agenda.add({ at, couple: this.index, act: async () => void (await act()) });
  }
}
