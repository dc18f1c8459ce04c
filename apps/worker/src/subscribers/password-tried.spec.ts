import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

describe('a coach whose password is tried', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('is told once a day, and nobody is where no coach has the address', async () => {
    practice = await PracticeUnderTest.open();
    const [coach] = await practice.database.query<{ id: string; email: string }>('select id, email from coach');
    if (!coach) throw new Error('There is no coach.');
    for (const coachId of [coach.id, null, coach.id]) await tried(coachId);
    await practice.settle();
    expect(practice.subjectsTo(coach.email)).toEqual(['About signing in to your account']);
    expect(await practice.count('delivery')).toBe(1);
  });

  async function tried(coachId: string | null): Promise<void> {
    const { practiceId } = practice;
    const told = { name: 'coach.password-tried', payload: { coachId }, practiceId, enrolmentId: null } as const;
    await practice.work((work) => work.record([told]));
  }
});
