import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Enrolment, NoteAudience } from '@troth/domain';
import { seeEpisode } from '@troth/programme';
import { answers, PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(90_000);

let practice: PracticeUnderTest;
let couple: Enrolment;
beforeEach(async () => {
  practice = await PracticeUnderTest.open();
  couple = await practice.start();
  await practice.advanceTo('2026-11-29T20:00:00Z');
});
afterEach(() => practice.close());

const alerts = () => practice.mailbox.mails.filter(({ subject }) => subject === 'Worth a look today');
const texts = () => alerts().map(({ text }) => text);

async function write(side: 'a' | 'b', sealed: string, audience: NoteAudience = 'coach'): Promise<void> {
  await practice.answer(couple, couple.partners[side].id, '2026-W48', answers, { sealed, audience });
}

describe('the alert about a couple', () => {
  it('is one email for all that came up together', async () => {
    await practice.advanceTo('2026-12-19T20:00:00Z');
    expect(texts()).toEqual([
      expect.stringMatching(/2 flags have gone up[^]*No check-in for three weeks[^]*No check-in for three weeks/),
    ]);
  });

  it('is one a day: what comes later waits for the next morning, and is not lost', async () => {
    await write('a', 'sealed: one');
    await practice.settle();
    expect(texts()).toEqual([expect.stringContaining('Robin: Wrote a note to you')]);

    await write('b', 'sealed: two');
    await practice.settle();
    expect(alerts()).toHaveLength(1);
    await practice.advanceTo('2026-11-30T12:00:00Z');
    expect(texts()).toEqual([expect.anything(), expect.stringContaining('Hello Ada, a flag has gone up for them')]);
    expect(texts()[1]).toContain('Kim: Wrote a note to you');
  });

  it('says nothing of what is over by the time that it is written', async () => {
    await practice.moveTo(new Date('2026-11-29T22:00:00Z'));
    await write('a', 'sealed: at night');
    await practice.settle();
    const [up] = await practice.database.query<{ id: string }>('select id from attention where ended_at is null');
    const { practiceId, coachId } = practice;
    await practice.work((work) => seeEpisode(work, { practiceId, coachId, attentionId: up!.id }));
    await practice.advanceTo('2026-11-30T12:00:00Z');
    expect(alerts()).toEqual([]);
    expect(await practice.count(`delivery where kind = 'coach-alert' and state = 'suppressed'`)).toBe(1);
  });
});
