import { randomUUID } from 'node:crypto';
import { Agenda, direct, PartnerClient, PartnerDriver } from '@troth/standalone';
import { castCouples, type CastCouple } from '../cast/cast-couples.js';
import type { Side } from '../cast/wish.js';
import { Dice } from '../cast/dice.js';
import type { RehearsalOptions } from '../options.js';
import type { Recorded } from '../sink/recorded.js';
import { LeakWatch } from '../verdict/leak-watch.js';
import type { PageSeen } from '../verdict/twins.js';
import { CoachAgent } from './coach-agent.js';
import { CoupleAgent } from './couple-agent.js';
import { CoupleLog } from './couple-log.js';
import { plannedKills } from './planned-kills.js';
import { coaches, coachesCome, enrolmentOf, openPractice } from './practice.js';
import type { Installation } from './installation.js';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
// Both coaches' Monday morning is over by then: their first digest comes a week later, no matter who joins first.
const OPENS_AT_HOUR = 14;
// The practice leaves couples who join before this hour without a coach: they complete their stages themselves.
const COACHED_FROM_HOUR = 20;

/** All that the verdict is made from. */
export interface Lived {
  readonly couples: readonly LivedCouple[];
  readonly mails: readonly Recorded[];
  readonly leaks: LeakWatch;
  readonly pages: readonly PageSeen[];
  /** Milliseconds of simulated time. */
  readonly until: number;
}

export interface LivedCouple {
  readonly cast: CastCouple;
  readonly log: CoupleLog;
}

/** Lets the couples live their weeks. `onProgress` is told how far it is, 0 to 1. */
export async function rehearse(
  installation: Installation,
  { couples: count, weeks, seed, killWorker }: RehearsalOptions,
  startsAt: Date,
  onProgress: (part: number) => void,
): Promise<Lived> {
  const { clock, database, inbox } = installation;
  const agenda = new Agenda();
  const leaks = new LeakWatch();
  const pages: PageSeen[] = [];
  const now = () => clock.now().getTime();
  const until = startsAt.getTime() + weeks * WEEK;
  const dice = new Dice(`${seed} practice`);

  await openPractice(database, startsAt);
  await coachesCome(database, startsAt);
  const coachAgents = new Map(
    coaches.map(({ email, password }) => {
      const around = { agenda, now, leaks, dice: dice.fork(email) };
      return [email as string, new CoachAgent(email, password, installation.http('10.200.0.1'), randomUUID, around)];
    }),
  );

  const around = {
    agenda,
    now,
    leaks,
    opensAt: startsAt.getTime() + OPENS_AT_HOUR * HOUR,
    enrolmentOf: enrolmentOf(installation, startsAt.getTime() + COACHED_FROM_HOUR * HOUR),
    onPage: (page: PageSeen) => void pages.push(page),
  };
  const lives = castCouples(count, weeks, seed).map((cast) => {
    const http = installation.http(`10.${cast.index >> 16}.${(cast.index >> 8) & 255}.${cast.index & 255}`);
    const driver = (side: Side) =>
      new PartnerDriver(cast.partners[side].email, new PartnerClient(http, randomUUID), inbox);
    const log = new CoupleLog(now);
    const agent = new CoupleAgent(cast, { a: driver('a'), b: driver('b') }, log, around);
    agent.begin(startsAt.getTime());
    return { cast, log, agent };
  });
  if (killWorker) killWorkers(installation, plannedKills(startsAt.getTime(), until, dice.fork('kills')));
  const onMail = postman(lives, coachAgents, leaks);
  await direct(
    {
      database,
      clock,
      agenda,
      inbox,
      onMail,
      onInstant: (at) => onProgress((at.getTime() - startsAt.getTime()) / (until - startsAt.getTime())),
    },
    new Date(until),
  );
  inbox.takeNew().forEach(onMail);
  return { couples: lives, mails: inbox.all, leaks, pages, until };
}

interface Life extends LivedCouple {
  readonly agent: CoupleAgent;
}

function killWorkers(installation: Installation, kills: ReturnType<typeof plannedKills>): void {
  const left = [...kills];
  installation.beforeStep((at) => {
    if (left.length === 0 || at.getTime() < left[0]!.at) return;
    const { worker, delayMs } = left.shift()!;
    setTimeout(() => void installation.workers.killOne(worker), delayMs);
  });
}

/** Brings each email to the one whose it is, and has it looked at for what they may not know. */
function postman(lives: readonly Life[], coachAgents: ReadonlyMap<string, CoachAgent>, leaks: LeakWatch) {
  const byAddress = new Map(
    lives.flatMap((life) =>
      (['a', 'b'] as const).map((side) => [life.cast.partners[side].email, { life, side }] as const),
    ),
  );
  return (mail: Recorded): void => {
    const reader = byAddress.get(mail.recipient);
    const whose = reader
      ? { couple: reader.life.cast.index, side: reader.side }
      : { couple: null, side: 'coach' as const };
    leaks.read(whose, mail.kind, mail.subject + mail.text, mail.at);
    if (reader) return reader.life.agent.onMail(reader.side, mail);
    coachAgents.get(mail.recipient)?.onDigest(mail, couplesOf(lives, mail.recipient));
  };
}

function couplesOf(lives: readonly Life[], coach: string) {
  return lives
    .filter(({ log }) => log.enrolment?.coach === coach)
    .map(({ cast, log }) => {
      const { a, b } = cast.partners;
      return { index: cast.index, names: `${a.name} and ${b.name}`, log };
    });
}
