import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { World } from '../spec/world.js';

jest.setTimeout(60_000);

describe('a worker', () => {
  let world: World;
  afterEach(() => world.close());

  it('takes a couple from sign-up through their first week, each email once and at its hour', async () => {
    world = await World.open();
    const ref = await world.signUp();
    await world.settle();
    const { partners } = await world.couple(ref);
    await world.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id });
    await world.settle();
    await world.decide(ref, {
      kind: 'accept-invitation',
      partnerId: partners.b.id,
      consentVersion: '1',
      preferences: { zone: 'America/New_York', weekday: 6, time: '10:00' },
    });
    await world.advanceTo('2026-12-02T00:00:00Z');

    expect(world.subjectsTo('robin.couple@example.org')).toEqual([
      'Please confirm your email address',
      'Welcome: what happens next',
      'Your check-in, 23–29 November',
      'Still open: your check-in, 23–29 November',
      'Your week, 23–29 November',
    ]);
    expect(world.subjectsTo('kim.couple@example.org')).toEqual([
      'An invitation for you',
      'Welcome: what happens next',
      'Your check-in, 23–29 November',
      'Still open: your check-in, 23–29 November',
      'Your week, 23–29 November',
    ]);
    expect(world.subjectsTo('ada@example.org')).toEqual(['Your overview, 23–29 November']);
    const late = await world.count(`delivery where state <> 'accepted' or handed_at > due_at`);
    expect(late).toBe(0);
  });
});
