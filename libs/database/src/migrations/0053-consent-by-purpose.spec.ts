import { expect, it, jest } from '@jest/globals';
import { consentStandings } from '@troth/domain';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { loadConsents, withdrawConsent } from '../people/consents.js';

jest.setTimeout(60_000);

const practice = '01900000-0000-7000-8000-000000000001';
const enrolment = '01900000-0000-7000-8000-000000000002';
const [ana, ben] = ['01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004'];
const given = `insert into consent (practice_id, id, partner_id, version, given_at)
  values ('${practice}', gen_random_uuid(), $1, '1', '2026-05-03T10:00:00Z')`;

it('migration 0053 carries consent over, and takes what the version before still writes', async () => {
  await using before = await databaseBefore('0053');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${enrolment}', 'active', '1', now())`);
  for (const [id, side] of [
    [ana, 'a'],
    [ben, 'b'],
  ])
    await before.query(
      `insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, mailbox_hash, zone, weekday, time)
       values ('${practice}', $1, '${enrolment}', $2, 'N', $2 || '@home.example', $2::bytea, $2::bytea, 'Europe/Berlin', 7, '19:00')`,
      [id, side],
    );
  await before.query(given, [ana]);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const standing = async (partnerId: string) =>
      consentStandings(await loadConsents(after, { practiceId: practice, partnerId })).map(
        ({ purpose, kept, holds }) => [purpose, kept?.version, kept?.givenAt.toISOString(), holds],
      );
    const carried = [
      ['taking-part', '1', '2026-05-03T10:00:00.000Z', true],
      ['emails', '1', '2026-05-03T10:00:00.000Z', true],
    ];
    expect(await standing(ana)).toEqual(carried);
    expect(await after.query('select without_emails_since from partner')).toEqual(
      Array(2).fill({ without_emails_since: null }),
    );

    await after.query(given, [ben]);
    expect(await standing(ben)).toEqual(carried);
    // As a process of the version before takes it back, and as this one does.
    await after.query(`update consent set withdrawn_at = now() where partner_id = $1 and withdrawn_at is null`, [ben]);
    await after.transaction((tx) => withdrawConsent(tx, practice, ana, new Date('2026-06-01T10:00:00Z')));
    for (const id of [ana, ben]) expect((await standing(id)).map((row) => row.at(-1))).toEqual([false, false]);
  } finally {
    await after.close();
  }
});
