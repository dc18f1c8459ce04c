import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { startRedisOfCompose, type RedisServer } from '@troth/testing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let redis: RedisServer;
let practice: PracticeUnderTest;
beforeAll(async () => {
  redis = await startRedisOfCompose();
  practice = await PracticeUnderTest.open({ redisUrl: redis.url, pooled: true, workers: 2 });
});
afterAll(async () => {
  await practice?.close();
  await redis?.stop();
});

it('a couple’s weeks go on behind pgbouncer, with docker-compose’s rights on Redis', async () => {
  await practice.start();
  await practice.advanceTo('2026-12-14T12:00:00Z');

  const asked = practice.subjectsTo('robin.couple@example.org').filter((subject) => /check-in/i.test(subject));
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(await practice.count(`event where name = 'week.closed'`)).toBe(2);
  expect(await practice.count(`reaction where applied_at is null`)).toBe(0);
  expect(
    await practice.count(`pg_stat_activity where application_name = 'troth worker' and datname = current_database()`),
  ).toBeLessThanOrEqual(3);
});
