import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { currentProgramme, isKnownProgramme, programmeOf } from '@troth/domain';
import { changed, unchanged } from '@troth/domain/adapted';
import { raiseFlag } from '@troth/testing';
import { coachId, openPractice, practiceId, RunningCouple } from '../../spec/running-couple.js';
import { listCouples } from '../caseload/list-couples.js';
import { checkInFacts } from '../check-in/ask-check-ins.js';
import { endedFlagsOf, loadTold, milestonesOf, openFlagsOf } from '../coach/coach-mail.js';
import { openDatabase, type Database } from '../connection/database.js';
import { loadStandings } from '../delivery/couple-standing.js';
import { loadEnrolment, loadEnrolments } from '../enrolment/enrolments.js';
import { askingFor } from '../roles/caller.js';
import { programmeForNew } from './own-programmes.js';

jest.setTimeout(60_000);

const week = '2026-W48';
const told = '01900000-0000-7000-8000-000000000009';
const title = 'programme.1.communication.title';
const programmeId = '01900000-0000-7000-8000-000000000010';
const another = '01900000-0000-7000-8000-000000000011';
let database: Database;
let couple: RunningCouple;
beforeAll(async () => {
  database = await openPractice();
  couple = await RunningCouple.start(database);
  for (const [id, name] of [
    [programmeId, null],
    [another, 'Another'],
  ])
    await database.query(
      `insert into programme (practice_id, id, name, for_new, made_at, made_by) values ($1, $2, $3, $4, now(), $5)`,
      [couple.ref.practiceId, id, name, name === null, coachId],
    );
  await couple.ask('a', week, '2026-11-25T18:00:00Z');
  const { practiceId, enrolmentId } = couple.ref;
  for (const flag of ['trust-drop', 'openness-drop'] as const)
    await raiseFlag(database, { practiceId, enrolmentId }, { flag, side: 'a', now: couple.now });
  await database.query(`update attention set ended_at = now() where kind = 'trust-drop'`);
  await database.query(`update attention set told_in = $1 where kind = 'openness-drop'`, [told]);
  await database.query(
    `insert into milestone (practice_id, id, enrolment_id, kind, round_key, reached_at, event_id) values ($1, $2, $3, 'both-enrolled', '', now(), $2)`,
    [practiceId, told, enrolmentId],
  );
});
afterAll(() => database?.close());

let number = 0;
let version: string;
/** Published by another process, and the couple's own from now on: this one has not met it. */
async function publishElsewhere(words: string, of = programmeId): Promise<void> {
  version = `own ${++number}`;
  const adaptation = changed(unchanged(currentProgramme()), { texts: { [title]: { en: words } } });
  await database.query(
    `insert into programme_version (practice_id, version, number, adaptation, published_at, published_by, programme_id)
     values ($1, $2, $3, $4, now(), $5, $6)`,
    [practiceId, version, number, JSON.stringify(adaptation), coachId, of],
  );
  await database.query('update enrolment set programme_version = $1', [version]);
}

describe('a version that another process published is known before anybody looks at', () => {
  beforeEach(() => publishElsewhere('Ours'));

  const ref = () => ({ practiceId, enrolmentId: couple.enrolment.id });
  const later = new Date('2030-01-01T00:00:00Z');
  const list = { practiceId, coachId, filter: 'all', search: '', now: later, after: null, limit: 10 } as const;
  const coaches = [[practiceId], [coachId]] as const;
  const reads: Readonly<Record<string, () => Promise<readonly unknown[]>>> = {
    'a couple': async () => [await loadEnrolment(database.statements, ref())],
    couples: () => loadEnrolments(database.statements, practiceId, [ref().enrolmentId]),
    'what a check-in asks': () =>
      checkInFacts(database.statements, [{ practiceId, partnerId: couple.idOf('a'), week }]),
    'where a reader of an email stands': () =>
      loadStandings(database, [{ practiceId, id: practiceId, personId: couple.idOf('a') }]),
    'a line of the coach’s list': () => listCouples(database, list),
    'what a coach is told of at once': () =>
      loadTold(database, [{ practiceId, id: told, enrolmentId: couple.enrolment.id }]),
    'flags of a coach’s digest': () => openFlagsOf(database, ...coaches, later),
    'what ended, in a digest': () => endedFlagsOf(database, ...coaches, new Date(0), later),
    'what was reached, in a digest': () => milestonesOf(database, ...coaches, new Date(0), later),
  };

  it.each(Object.keys(reads))('%s', async (name) => {
    expect(isKnownProgramme(version)).toBe(false);
    expect(await reads[name]!()).toHaveLength(1);
    expect(isKnownProgramme(version)).toBe(true);
    expect(programmeOf(version).stages[0].title.text).toBe('Ours');
  });
});

it('each statement that reads which version a couple started hands its rows on', () => {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!spec)\.ts$/.test(file));
  const reading = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('as "programmeVersion"'));
  const loose = reading.filter((file) => !readFileSync(join(root, file), 'utf8').includes('knowProgrammes('));
  expect(reading).toHaveLength(4);
  expect(loose).toEqual([]);
});

describe('to the API', () => {
  let api: Database;
  beforeAll(async () => void (api = await openDatabase(database.url, { poolSize: 1, role: 'troth_api' })));
  afterAll(() => api?.close());

  const partner = () => ({ practiceId, partner: { partnerId: couple.idOf('a'), enrolmentId: couple.enrolment.id } });
  const lead = { practiceId, coach: { id: coachId, seesAll: true } };

  it('a version is shown to each of the practice, and to no other practice', async () => {
    await publishElsewhere('For all');
    expect(await askingFor({ practiceId }, () => programmeForNew(api, practiceId))).toMatchObject({
      ownNumber: number,
    });
    expect(await askingFor({ practiceId: told }, () => programmeForNew(api, practiceId))).toBe(currentProgramme());
  });

  it('new couples start what is for them, and another only where it is wanted and published', async () => {
    await publishElsewhere('Usual');
    const start = async (wanted?: string) => {
      const { stages } = await askingFor({ practiceId }, () => programmeForNew(api, practiceId, wanted));
      return stages[0].title.text;
    };
    expect(await start(another)).toBe('Usual');
    await publishElsewhere('Another', another);
    expect(await start()).toBe('Usual');
    expect(await start(another)).toBe('Another');
    expect(await start(told)).toBe('Usual');
  });

  it('one programme alone is for new couples, and no partner changes which', async () => {
    const add = `insert into programme values ('${practiceId}', gen_random_uuid(), 'x', true, now(), '${coachId}')`;
    await expect(database.query(add)).rejects.toThrow('programme_for_new');
    const change = () => api.query('update programme set for_new = false');
    await expect(askingFor(partner(), change)).rejects.toThrow('row-level security');
    await expect(askingFor(lead, () => api.query('delete from programme'))).rejects.toThrow('permission denied');
  });

  it('nobody changes a version or takes it away, and no partner adds one', async () => {
    for (const statement of ['update programme_version set number = 9', 'delete from programme_version'])
      await expect(askingFor(lead, () => api.query(statement))).rejects.toThrow('permission denied');
    const add = `insert into programme_version values ('${practiceId}', 'mine', 99, '{}', now(), '${coachId}', '${programmeId}')`;
    await expect(askingFor(partner(), () => api.query(add))).rejects.toThrow('row-level security');
  });

  it('a draft is for coaches alone', async () => {
    await database.query(`insert into programme_draft values ($1, '{}', now(), $2, $3)`, [
      practiceId,
      coachId,
      programmeId,
    ]);
    const read = () => api.query('select changed_by as by from programme_draft');
    expect(await askingFor(lead, read)).toEqual([{ by: coachId }]);
    expect(await askingFor(partner(), read)).toEqual([]);
    expect(await askingFor({ practiceId }, read)).toEqual([]);
  });
});
