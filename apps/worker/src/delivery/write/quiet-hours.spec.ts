import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { idsAt, requestEmails, saveQuietHours } from '@troth/database';
import { notesADay, type Enrolment, type QuietHours } from '@troth/domain';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(90_000);

// In Berlin, where Robin lives, an hour later than these.
const noon = new Date('2026-11-24T11:00:00Z');
const night = new Date('2026-11-24T22:00:00Z');
const morning = new Date('2026-11-25T06:00:00Z');

describe('an email that would come in its reader’s quiet hours', () => {
  let practice: PracticeUnderTest;
  let before: number;
  afterEach(() => practice.close());

  it('is held and let go once as they end, and the holding counts as no attempt', async () => {
    const { robin, address } = await running();
    await practice.moveTo(night);
    await ask(robin, ['milestone']);
    expect(arrived(address)).toEqual([]);
    expect(await states()).toEqual([{ state: 'due', attempts: 0, next_attempt_at: morning }]);

    await practice.advanceTo('2026-11-25T05:59:59Z');
    expect(arrived(address)).toEqual([]);
    await practice.advanceTo('2026-11-26T12:00:00Z');
    expect(arrived(address)).toEqual(['A note for you']);
    expect(await states()).toMatchObject([{ state: 'accepted', attempts: 1 }]);
    expect(await practice.count(`delivery_step where detail = 'quiet hours'`)).toBe(1);
  });

  it('is let go with the others of that night in the order in which they fell due', async () => {
    const { robin, address } = await running();
    await practice.moveTo(night);
    await ask(robin, ['missed-gently']);
    await practice.moveTo(new Date(night.getTime() + 60_000));
    await ask(robin, ['milestone']);
    await practice.moveTo(new Date(night.getTime() + 120_000));
    await practice.database.query('update partner set asked_round = (select id from round where ended_at is null)');
    await ask(robin, ['stage-ready']);

    await practice.advanceTo(morning);
    expect(arrived(address)).toEqual(['No hurry', 'A note for you', 'Ready for the next step?']);
  });

  it('comes at once where its reader has none, or asked for it a moment ago', async () => {
    const { robin, address } = await running(null);
    await practice.moveTo(night);
    await ask(robin, ['milestone']);
    expect(arrived(address)).toEqual(['A note for you']);

    await quiet(robin, { from: '20:00', until: '08:00' });
    await ask(robin, ['resumed']);
    expect(arrived(address)).toHaveLength(2);
  });

  it('comes at once to a reader who ends their quiet hours, or moves to where it is day', async () => {
    const { robin, address } = await running();
    await practice.moveTo(night);
    await ask(robin, ['milestone']);
    await quiet(robin, null);
    await practice.settle();
    expect(arrived(address)).toHaveLength(1);

    await quiet(robin, { from: '22:00', until: '07:00' });
    await ask(robin, ['missed-gently']);
    expect(arrived(address)).toHaveLength(1);
    await practice.decide(
      { practiceId: practice.practiceId, enrolmentId: robin.id },
      {
        kind: 'change-preferences',
        partnerId: robin.partners.a.id,
        preferences: { zone: 'Asia/Tokyo', weekday: 7, time: '19:00' },
      },
    );
    await practice.settle();
    expect(arrived(address)).toHaveLength(2);
  });

  it('is not sent where it has lost its point before they end', async () => {
    const { robin, address } = await running();
    await practice.moveTo(night);
    await ask(robin, ['milestone'], new Date('2026-11-25T05:00:00Z'));
    await practice.advanceTo('2026-11-26T12:00:00Z');
    expect(arrived(address)).toEqual([]);
    expect(await states()).toMatchObject([{ state: 'expired' }]);
  });

  it('a reminder that an answer in the night overtakes is never sent', async () => {
    const { robin, address } = await running();
    const preferences = { zone: 'Europe/Berlin', weekday: 3, time: '23:00' } as const;
    await practice.decide(
      { practiceId: practice.practiceId, enrolmentId: robin.id },
      { kind: 'change-preferences', partnerId: robin.partners.a.id, preferences },
    );
    await practice.advanceTo('2026-11-26T22:00:00Z');
    expect(arrived(address)).toEqual(['Your check-in, 23 to 29 November', 'A few questions, if you like']);
    expect(await practice.count(`delivery where kind = 'check-in-reminder' and state = 'due'`)).toBe(1);

    await practice.answer(robin, robin.partners.a.id, '2026-W48');
    await practice.advanceTo('2026-11-27T08:00:00Z');
    expect(arrived(address).join()).not.toContain('Still open');
    expect(await practice.count(`delivery where kind = 'check-in-reminder' and state = 'suppressed'`)).toBe(1);
  });

  it('more notes than a day may bring wait for the next morning', async () => {
    const { robin, address } = await running();
    await practice.moveTo(noon);
    await ask(robin, Array<string>(notesADay + 2).fill('milestone'));
    expect(arrived(address)).toHaveLength(notesADay);

    await practice.advanceTo('2026-11-25T05:59:00Z');
    expect(arrived(address)).toHaveLength(notesADay);
    await practice.advanceTo(morning);
    expect(arrived(address)).toHaveLength(notesADay + 2);
  });

  it('what their partner has had of them is not counted', async () => {
    const { robin, address } = await running();
    // In New York, where Kim lives, it is day as well.
    await practice.moveTo(new Date('2026-11-24T17:00:00Z'));
    const { a, b } = robin.partners;
    await ask({ ...robin, partners: { a: b, b: a } }, Array<string>(notesADay).fill('milestone'));
    await ask(robin, ['milestone']);
    expect(arrived(address)).toHaveLength(1);
  });

  it('a day never brings more of them, however many workers have them in hand at once', async () => {
    const { robin, address } = await running();
    await practice.startWorker();
    await practice.moveTo(noon);
    await Promise.all(Array.from({ length: notesADay + 3 }, () => ask(robin, ['milestone'])));
    expect(arrived(address).length).toBeGreaterThan(0);
    expect(arrived(address).length).toBeLessThanOrEqual(notesADay);

    await practice.advanceTo('2026-11-27T12:00:00Z');
    expect(arrived(address).filter((subject) => subject === 'A note for you')).toHaveLength(notesADay + 3);
  });

  async function running(hours?: QuietHours | null): Promise<{ robin: Enrolment; address: string }> {
    practice = await PracticeUnderTest.open();
    const robin = await practice.start();
    await practice.settle();
    if (hours !== undefined) await quiet(robin, hours);
    before = practice.subjectsTo(robin.partners.a.email).length;
    return { robin, address: robin.partners.a.email };
  }

  async function quiet({ id: enrolmentId, partners }: Enrolment, hours: QuietHours | null): Promise<void> {
    const partner = { practiceId: practice.practiceId, enrolmentId, partnerId: partners.a.id };
    await practice.database.transaction((tx) => saveQuietHours(tx, partner, hours, practice.now));
  }

  async function ask({ id: enrolmentId, partners }: Enrolment, kinds: string[], expiresAt = new Date('2026-12-01')) {
    const newId = idsAt(practice.now);
    await practice.database.transaction((tx) =>
      requestEmails(
        tx,
        kinds.map((kind) => {
          const id = newId();
          const of = {
            practiceId: practice.practiceId,
            personId: partners.a.id,
            enrolmentId,
            audience: 'partner',
          } as const;
          const refs = { milestone: 'first-check-in', milestoneId: id };
          return { ...of, id, kind, key: id, refs, dueAt: practice.now, expiresAt, causedBy: id };
        }),
        practice.now,
      ),
    );
    await practice.settle();
  }

  function arrived(address: string): string[] {
    return practice.subjectsTo(address).slice(before);
  }

  function states() {
    return practice.database.query(`select state, attempts, next_attempt_at from delivery where kind = 'milestone'`);
  }
});
