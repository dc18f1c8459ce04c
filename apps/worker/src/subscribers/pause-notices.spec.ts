import { afterEach, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';
const notices = ['Everything is paused', 'Starting again: your next check-in'];

let practice: PracticeUnderTest;
afterEach(() => practice.close());

it('twenty pauses and returns tell the other once, and a day later how it is now', async () => {
  practice = await PracticeUnderTest.open();
  const { practiceId, id: enrolmentId, partners } = await practice.start();
  await practice.settle();
  for (let turn = 0; turn < 20; turn += 1) {
    await practice.decide(
      { practiceId, enrolmentId },
      { kind: 'pause', by: { role: 'partner', partnerId: partners.b.id } },
    );
    await practice.settle();
    await practice.decide(
      { practiceId, enrolmentId },
      { kind: 'resume', by: { role: 'partner', partnerId: partners.b.id } },
    );
    await practice.settle();
    await practice.moveTo(new Date(practice.now.getTime() + 60_000));
  }
  const told = (address: string) => practice.subjectsTo(address).filter((subject) => notices.includes(subject));
  for (const address of [robin, kim]) expect(told(address)).toEqual(notices.slice(0, 1));
  await practice.advanceTo(new Date(practice.now.getTime() + 24 * 3_600_000));
  for (const address of [robin, kim]) expect(told(address)).toEqual(notices);
});

it('one who pauses again within the day has nobody told anything more', async () => {
  practice = await PracticeUnderTest.open();
  const { practiceId, id: enrolmentId, partners } = await practice.start();
  const by = { role: 'partner', partnerId: partners.b.id } as const;
  for (const kind of ['pause', 'resume', 'pause'] as const) {
    await practice.decide({ practiceId, enrolmentId }, { kind, by });
    await practice.settle();
  }
  await practice.advanceTo(new Date(practice.now.getTime() + 48 * 3_600_000));
  expect(practice.subjectsTo(robin).filter((subject) => notices.includes(subject))).toEqual(notices.slice(0, 1));
});
