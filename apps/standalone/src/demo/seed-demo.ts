import { randomUUID } from 'node:crypto';
import { addCoach } from '@troth/api';
import type { Database } from '@troth/database';
import type { SteppingClock } from '../clock/stepping-clock.js';
import { Agenda, IN_ORDER } from '../couple/agenda.js';
import { CoachClient } from '../couple/coach-client.js';
import { direct } from '../couple/director.js';
import type { Http } from '../couple/http.js';
import type { Inbox, InboxMail } from '../couple/inbox.js';
import { PartnerClient } from '../couple/partner-client.js';
import { PartnerDriver } from '../couple/partner-driver.js';
import { foundPractice } from '../practice/found-practice.js';
import { layDesk } from './coach-desk.js';
import { keepDiary } from './coach-diary.js';
import type { DemoSignIn } from './demo-sign-in.js';
import { stories } from './stories/registry.js';
import { StoryPlayer } from './story-player.js';
import type { Side } from './story-week.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// Before the twelve weeks end, so that what they bring about is done by then.
const LAST_HOURS = 2;
const DEMO_DAYS = 12 * 7;
// Who has come far, or has been stuck for long, began so much earlier.
const HEAD_START_DAYS = 36;
const UNREAD_DAYS = 14;

export interface DemoParts {
  readonly database: Database;
  readonly clock: SteppingClock;
  readonly inbox: Inbox<InboxMail>;
  /** The API as seen from one address. */
  readonly http: (address: string) => Http;
  readonly signIn: DemoSignIn;
  /** When the twelve weeks end. */
  readonly ends: Date;
  /** Told of each instant once what was due at it is done, and how far that is, 0 to 1. */
  readonly onInstant: (now: Date, part: number) => unknown;
}

/** Lets twelve couples and their coach live through twelve weeks, through the same doors as everybody. */
export async function seedDemo({ database, clock, inbox, http, signIn, ends, onInstant }: DemoParts): Promise<void> {
  const demoStart = new Date(ends.getTime() - DEMO_DAYS * DAY);
  const begins = new Date(demoStart.getTime() - HEAD_START_DAYS * DAY);
  await clock.standAt(begins);
  await foundPractice(database, { slug: 'harbour', name: 'Harbour Practice', zone: signIn.zone }, begins);
  await addCoach(database, signIn, begins);

  const agenda = new Agenda();
  let coach: Promise<CoachClient> | null = null;
  const scene = {
    agenda,
    now: clock.now,
    coach: () => (coach ??= CoachClient.signIn(http('10.9.0.1'), signIn.email, signIn.password, randomUUID)),
    coachReadsUntil: new Date(ends.getTime() - UNREAD_DAYS * DAY),
    ends,
    enrolmentOf: (email: string) => enrolmentOf(database, email),
  };
  await layDesk(await scene.coach());
  const players = new Map<string, { player: StoryPlayer; side: Side }>();
  stories.forEach((story, index) => {
    const client = new PartnerClient(http(`10.8.0.${index + 1}`), randomUUID);
    const driver = (side: Side) => new PartnerDriver(story[side].email, client, inbox);
    const player = new StoryPlayer(story, index, { a: driver('a'), b: driver('b') }, scene);
    players.set(story.a.email, { player, side: 'a' }).set(story.b.email, { player, side: 'b' });
    player.begin(demoStart);
  });

  const arrangesAt = ends.getTime() - LAST_HOURS * HOUR;
  agenda.add({
    at: arrangesAt,
    couple: IN_ORDER,
    act: async () => keepDiary(await scene.coach(), scene.enrolmentOf, new Date(arrangesAt)),
  });
  await direct(
    {
      database,
      clock,
      agenda,
      inbox,
      onMail: (mail) => {
        const reader = players.get(mail.recipient);
        reader?.player.onMail(reader.side, mail);
      },
      onInstant: (now) => onInstant(now, (now.getTime() - begins.getTime()) / (ends.getTime() - begins.getTime())),
    },
    ends,
  );
}

async function enrolmentOf(database: Database, email: string): Promise<string> {
  const [row] = await database.query<{ id: string }>('select enrolment_id as id from partner where email = $1', [
    email,
  ]);
  if (!row) throw new Error(`Nobody in the demo has the address ${email}`);
  return row.id;
}
