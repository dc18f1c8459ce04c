import { expect, it, jest } from '@jest/globals';
import type { CheckInPreferences } from '@troth/domain';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(120_000);

/** What one of two hears in two weeks, after the other changed when they are asked. */
async function heard(to?: CheckInPreferences): Promise<string[]> {
  const practice = await PracticeUnderTest.open();
  try {
    return await heardIn(practice, to);
  } finally {
    await practice.close();
  }
}

async function heardIn(practice: PracticeUnderTest, to?: CheckInPreferences): Promise<string[]> {
  const couple = await practice.start();
  const { a, b } = couple.partners;
  if (to) {
    const change = { kind: 'change-preferences', partnerId: a.id, preferences: to } as const;
    await practice.decide({ practiceId: practice.practiceId, enrolmentId: couple.id }, change);
  }
  await practice.advanceTo('2026-12-09T12:00:00Z');
  const due = await practice.database.query<{ text: string }>(
    `select o.kind || ' ' || d.due_at as text from delivery d join occurrence o on o.practice_id = d.practice_id and o.id = d.id
     where o.person_id = $1 and o.kind <> 'invitation' order by d.due_at, o.kind`,
    [b.id],
  );
  const texts = practice.mailbox.mails.filter(({ to: address }) => address.includes(b.email)).map(({ text }) => text);
  const until = texts.flatMap((text) => text.match(/until [A-Z][^.\n]*/g) ?? []);
  return [...due.map(({ text }) => text), ...until];
}

it('are the same for one, whatever zone, hour and weekday the other moves to', async () => {
  const stayed = await heard();
  expect(stayed.some((text) => text.startsWith('until '))).toBe(true);
  expect(stayed.filter((text) => text.startsWith('weekly-report'))).toHaveLength(2);
  expect(await heard({ zone: 'America/New_York', weekday: 7, time: '19:00' })).toEqual(stayed);
  expect(await heard({ zone: 'Europe/Berlin', weekday: 1, time: '06:00' })).toEqual(stayed);
});
