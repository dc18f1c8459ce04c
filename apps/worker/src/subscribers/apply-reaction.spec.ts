import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  appendEvents,
  idsAt,
  openDatabase,
  overdueReactions,
  relayEvents,
  type Database,
  type ReactionRef,
} from '@troth/database';
import { InvalidEventError, NewerEventError, newEvent, type DomainEvent } from '@troth/domain';
import { InvalidJob, openQueue } from '@troth/queue';
import { parseKeys } from '@troth/sealing';
import { freshDatabase, TestClock } from '@troth/testing';
import { reactionJob } from '../relay/reaction-job.js';
import { applyReaction, type ReactionContext, type ToldFailure } from './apply-reaction.js';
import { loadSubscribers } from './load-subscribers.js';
import { defineSubscriber } from './subscriber.js';

jest.setTimeout(60_000);

const now = new Date('2026-11-23T09:00:00Z');
const practiceId = '0190a000-0000-7000-8000-000000000001';
const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);

describe('a reaction', () => {
  let database: Database;
  let url: string;
  let effects: string[];
  let fails: boolean;

  const counting = defineSubscriber({
    name: 'counting',
    on: ['three-months.passed'],
    async react(event, { tx }) {
      effects.push(event.id);
      await tx.query('insert into effect values ($1)', [event.id]);
      if (fails) throw new TypeError('broken');
    },
  });
  const subscribers = loadSubscribers([counting]);

  beforeAll(async () => {
    url = await freshDatabase();
    database = await openDatabase(url, { poolSize: 5 });
    await database.query('create table effect (event_id uuid)');
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    effects = [];
    fails = false;
    await database.query('truncate effect, reaction, event');
  });

  const context = (): ReactionContext => ({ database, clock: new TestClock(now), keys, subscribers });
  const relay = () =>
    relayEvents(database, ['three-months.passed'], [{ event: 'three-months.passed', subscriber: 'counting' }], {
      limit: 100,
      now,
    });
  const rowsOf = (table: string) => database.query<Record<string, unknown>>(`select * from ${table}`);

  async function happened(count = 1): Promise<DomainEvent[]> {
    const newId = idsAt(now);
    const events = Array.from({ length: count }, () =>
      newEvent('three-months.passed', {}, { id: newId(), practiceId, enrolmentId: null, occurredAt: now }),
    );
    await database.transaction((tx) => appendEvents(tx, events));
    return events;
  }

  async function relayed(): Promise<ReactionRef> {
    const { reactions } = await relay();
    return reactions[0]!;
  }

  it('is written once for each event, however many relays take from the outbox at once', async () => {
    await happened(50);

    const all = await Promise.all([relay(), relay(), relay()]);

    expect(all.reduce((sum, { taken }) => sum + taken, 0)).toBe(50);
    expect(all.flatMap(({ reactions }) => reactions)).toHaveLength(50);
    expect((await relay()).taken).toBe(0);
  });

  it('leaves an event of a newer Troth in the outbox', async () => {
    const [event] = await happened();
    await database.query(`update event set name = 'moon.landed' where id = $1`, [event!.id]);

    expect((await relay()).taken).toBe(0);
  });

  it('is applied once, though two workers have its job and a third comes later', async () => {
    await happened();
    const ref = await relayed();

    await Promise.all([applyReaction(context(), ref), applyReaction(context(), ref)]);
    await applyReaction(context(), ref);

    expect(effects).toHaveLength(1);
    expect(await rowsOf('effect')).toHaveLength(1);
  });

  it('leaves no effect behind when it fails, and is applied at the next attempt', async () => {
    await happened();
    const ref = await relayed();
    fails = true;
    const told: ToldFailure[] = [];
    const onFailed = (failure: ToldFailure) => void told.push(failure);
    await expect(applyReaction({ ...context(), onFailed }, ref)).rejects.toThrow('broken');
    expect(await rowsOf('effect')).toHaveLength(0);
    const place = expect.stringMatching(
      /^at Object\.react \(apps\/worker\/src\/subscribers\/apply-reaction\.spec\.ts:\d+/,
    );
    expect(await rowsOf('reaction')).toMatchObject([
      { applied_at: null, attempts: 1, failure: 'TypeError', failure_place: place, failed_at: now, given_up_at: null },
    ]);
    expect(told).toEqual([
      { ref, event: 'three-months.passed', attempts: 1, name: 'TypeError', place, givenUp: false },
    ]);

    fails = false;
    await applyReaction(context(), ref);

    expect(await rowsOf('effect')).toHaveLength(1);
    expect(await rowsOf('reaction')).toMatchObject([{ applied_at: now, failure: null }]);
  });

  it('is given up at once when its event cannot be read, and stays visible', async () => {
    const [event] = await happened();
    await database.query(`update event set payload = '[]' where id = $1`, [event!.id]);
    const ref = await relayed();

    await expect(applyReaction(context(), ref)).rejects.toThrow(InvalidJob);

    expect(await rowsOf('reaction')).toMatchObject([
      { applied_at: null, given_up_at: now, failure: new InvalidEventError('x').name + ' (invalid-event)' },
    ]);
    expect(await overdueReactions(database, 0, 10)).toEqual([]);
  });

  it('waits for a newer Troth when its event is of a newer version', async () => {
    const [event] = await happened();
    await database.query('update event set version = 9 where id = $1', [event!.id]);
    const ref = await relayed();

    await expect(applyReaction(context(), ref)).rejects.toThrow(NewerEventError);

    expect(await overdueReactions(database, 0, 10)).toMatchObject([{ eventId: event!.id }]);
  });

  it('is published again after the queue was flushed', async () => {
    await happened();
    const queue = await openQueue({ databaseUrl: url }, 'spec');
    const ref = await relayed();
    await queue.publish([reactionJob(ref)]);
    await queue.flush();

    const overdue = await overdueReactions(database, 0, 10);
    await queue.publish(overdue.map(reactionJob));

    expect(overdue).toEqual([ref]);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
    expect(reactionJob(ref).id).not.toContain(':');
    await queue.close();
  });
});

describe('the registry of subscribers', () => {
  const one = defineSubscriber({ name: 'one', on: ['week.closed'], react: async () => undefined });

  it('refuses two of one name, one without an event, and one that listens to no event', () => {
    expect(() => loadSubscribers([one, one])).toThrow(/Two subscribers are called one/);
    expect(() => loadSubscribers([{ ...one, on: [] }])).toThrow(/listens to no event/);
    expect(() => loadSubscribers([{ ...one, on: ['moon.landed' as never] }])).toThrow(/moon.landed, which is no event/);
  });

  it('does not compile with a name that is not in the catalogue', () => {
    // @ts-expect-error an unknown event
    defineSubscriber({ name: 'lost', on: ['moon.landed'], react: async () => undefined });
  });
});
