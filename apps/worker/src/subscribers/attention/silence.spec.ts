import { expect, it, jest } from '@jest/globals';
import { loadCoupleRecord, loadEnrolment } from '@troth/database';
import { evidenceOf, findConditions, type Evidence } from '@troth/domain';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(90_000);

it('a silence since week 39 that is looked at in week 48 is told as 8 weeks, by one flag', async () => {
  const practice = await PracticeUnderTest.open({ start: '2026-09-21T09:00:00Z' });
  try {
    const couple = await practice.start();
    const { a } = couple.partners;
    await practice.advanceTo('2026-09-27T20:00:00Z');
    await practice.answer(couple, a.id, '2026-W39');
    await practice.advanceTo('2026-11-25T20:00:00Z');

    const flags = await practice.database.query<{ text: string }>(
      `select evidence ->> 'text' as text from attention
       where partner_id = $1 and kind = 'missed-three-times' and ended_at is null`,
      [a.id],
    );
    expect(flags).toEqual([{ text: 'No check-in for 8 weeks running, 28 September to 22 November.' }]);
    const shown = await practice.database.query<{ kind: string; evidence: Evidence }>(
      'select kind, evidence from attention where ended_at is null order by kind, partner_id',
    );
    const found = await practice.database.transaction(async (tx) => {
      const now = await loadEnrolment(tx, { ...couple, enrolmentId: couple.id });
      return findConditions(await loadCoupleRecord(tx, now!, practice.now, (sealed) => sealed));
    });
    const recomputed = found.map((one) => JSON.stringify({ kind: one.flag, evidence: evidenceOf(one) })).sort();
    expect(shown.map(({ kind, evidence }) => JSON.stringify({ kind, evidence: inOrder(evidence) })).sort()).toEqual(
      recomputed,
    );
    const raised = `event where name = 'attention.raised' and payload ->> 'flag' = 'missed-three-times'`;
    expect(await practice.count(`${raised} and payload ->> 'partnerId' = $1`, [a.id])).toBe(1);
  } finally {
    await practice.close();
  }
});

/** JSONB keeps fields in an order of its own. */
function inOrder({ text, weeks, figures }: Evidence): Evidence {
  return { text, weeks, figures };
}
