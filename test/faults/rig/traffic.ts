import { setTimeout as pause } from 'node:timers/promises';
import type { Rig } from './rig.js';

const TURN_MS = 250;

/**
 * Lets emails fall due evenly over a time: every couple's check-ins by the clock, and a sign-in link for everybody who
 * is asked for one, through an event and the queue. Each stands in the drill's book from the moment it is asked for.
 */
export async function startTraffic(rig: Rig, overMs: number): Promise<{ readonly done: Promise<void> }> {
  const couples = rig.population.take();
  const begins = rig.now().getTime() + 1_000;
  await rig.population.planCheckIns(
    couples.map((of, index) => ({ of, at: new Date(begins + Math.floor((index / couples.length) * overMs)) })),
  );
  const people = couples.flat();
  for (const { email } of people) rig.ledger.expect('check-in', email);
  return { done: ask() };

  async function ask(): Promise<void> {
    const began = Date.now();
    for (let asked = 0; asked < people.length; await pause(TURN_MS)) {
      const until = Math.ceil(Math.min(1, (Date.now() - began) / overMs) * people.length);
      const turn = people.slice(asked, until);
      if (turn.length === 0) continue;
      await rig.population.askSignInLinks(turn, rig.now());
      for (const { email } of turn) rig.ledger.expect('sign-in-link', email);
      asked = until;
    }
  }
}

/** Seconds, to a tenth, until the sink takes the next message. */
export async function secondsToNext(rig: Rig, sinceMs = Date.now(), withinMs = 120_000): Promise<number> {
  const late = new AbortController();
  const { at } = await Promise.race([
    rig.sink.next(),
    pause(withinMs, { at: Infinity }, { signal: late.signal, ref: false }),
  ]);
  late.abort();
  return Math.round((at - sinceMs) / 100) / 10;
}

/** Asks for one email and gives its reader's address. */
export async function askOne(rig: Rig): Promise<string> {
  const [[person] = []] = rig.population.take(1);
  if (!person) throw new Error('This drill has taken all its couples.');
  await rig.population.askSignInLinks([person], rig.now());
  rig.ledger.expect('sign-in-link', person.email);
  return person.email;
}

/** Starts a worker and waits for its first email; the milliseconds that it took, here and now. */
export async function startAndSend(rig: Rig): Promise<number> {
  await askOne(rig);
  const began = Date.now();
  const sent = rig.sink.next();
  rig.workers.start();
  await sent;
  return Date.now() - began;
}
