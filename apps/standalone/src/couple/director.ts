import { nextDue, type Database } from '@troth/database';
import type { SteppingClock } from '../clock/stepping-clock.js';
import { IN_ORDER, type Agenda, type Intent } from './agenda.js';
import type { Inbox, InboxMail } from './inbox.js';

// More at once would only queue up in front of the database.
const COUPLES_AT_ONCE = 12;

export interface Direction<Mail extends InboxMail> {
  readonly database: Database;
  readonly clock: SteppingClock;
  readonly agenda: Agenda;
  readonly inbox: Inbox<Mail>;
  /** Told of every email that arrived, once all of that instant is worked off; puts what follows from it on the agenda. */
  readonly onMail: (mail: Mail) => void;
  /** Told of every instant once all that was due at it has been worked off, before anybody acts. */
  readonly onInstant?: (now: Date) => unknown;
}

/**
 * Lives from where the clock stands up to `until`: from one instant at which something is due, or somebody acts, to the
 * next, each worked off before the next begins.
 */
export async function direct<Mail extends InboxMail>(direction: Direction<Mail>, until: Date): Promise<void> {
  const { database, clock, agenda, onInstant = () => undefined } = direction;
  for (;;) {
    const due = await nextDue(database, clock.now());
    const next = Math.min(due?.getTime() ?? Infinity, agenda.next ?? Infinity);
    if (next > until.getTime()) break;
    await clock.standAt(new Date(Math.max(next, clock.now().getTime())));
    await onInstant(clock.now());
    await liveInstant(direction);
  }
  await clock.standAt(until);
}

async function liveInstant<Mail extends InboxMail>({ clock, agenda, inbox, onMail }: Direction<Mail>): Promise<void> {
  const now = clock.now();
  inbox.takeNew().forEach(onMail);
  for (let turns = agenda.take(now.getTime()); turns.length > 0; turns = agenda.take(now.getTime())) {
    await actAll(turns);
    await clock.standAt(now);
    inbox.takeNew().forEach(onMail);
  }
}

async function actAll(turns: Intent[][]): Promise<void> {
  const [inOrder, atOnce] = [
    turns.filter(([first]) => first!.couple === IN_ORDER),
    turns.filter(([first]) => first!.couple !== IN_ORDER),
  ];
  for (const { act } of inOrder.flat()) await act();
  const waiting = [...atOnce];
  const actor = async () => {
    for (let intents = waiting.shift(); intents; intents = waiting.shift()) {
      for (const { act } of intents) await act();
    }
  };
  await Promise.all(Array.from({ length: COUPLES_AT_ONCE }, actor));
}
