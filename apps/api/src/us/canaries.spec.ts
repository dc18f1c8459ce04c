import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { erasePerson, workIn } from '@troth/programme';
import { startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import {
  canariesIn as found,
  canaryName,
  dumpOf as dump,
  everyWayToWrite,
  inbound,
} from './every-way-to-write.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let logged = '';
const logTo = new Writable({
  write(chunk: Buffer, _, done) {
    logged += chunk.toString();
    done();
  },
});

beforeAll(async () => {
  api = await startApi({ inbound, logLevel: 'trace', logTo });
  couple = await enrol(api, canaryName);
  await everyWayToWrite(api, couple);
});
afterAll(() => api?.close());

describe('what people type', () => {
  it('is read by those it is for', async () => {
    const copy = (await api.ask('GET', '/api/v1/us/export', undefined, await signInPartner(api, couple, couple.a)))
      .body;
    expect(found(copy)).toEqual([
      'canary-for-nobody',
      'canary-for-the-coach',
      'canary-for-the-partner',
      'canary-in-a-reply',
      'canary-of-a-change',
      'canary-of-a-cue',
      'canary-of-an-act',
      'canary-of-an-address',
      'canary-of-another-cue',
      'canary-of-hope',
      'canary-on-a-practice',
    ]);
  });

  it('stands in no dump of the database and no line of the log, but for addresses to write to', async () => {
    expect(found(await dump(api.database))).toEqual(['canary-of-an-address']);
    expect(found(logged)).toEqual([]);
    expect(logged).toContain('/api/v1/us/intake');
  });

  it('would be found in a dump, were it kept in clear', async () => {
    await api.database.query(`update coach_note set sealed = 'canary-in-clear ' || sealed`);
    expect(found(await dump(api.database))).toContain('canary-in-clear');
    await api.database.query(`update coach_note set sealed = substr(sealed, length('canary-in-clear ') + 1)`);
  });
});

describe('once its writer is erased', () => {
  it('nothing is left of it, nor the key to a copy that lies elsewhere', async () => {
    const copied = await api.database.query<{ sealed: string }>(
      'select note_sealed as sealed from check_in where partner_id = $1 and note_sealed is not null',
      [couple.a],
    );
    const { practiceId, enrolmentId, a: partnerId, b } = couple;
    await api.database.transaction((tx) =>
      erasePerson(workIn(tx, { now: api.clock.now(), keys: testKeys }), { practiceId, enrolmentId, partnerId }),
    );
    const left = await dump(api.database);
    // The other’s own address begins with the same word.
    expect(found(left.replaceAll('canary-of-an-address.ben@home.example', ''))).toEqual([]);
    expect(copied).toHaveLength(3);
    for (const { sealed } of copied) expect(left).not.toContain(sealed);
    const keys = await api.database.query<{ id: string }>('select person_id as id from person_key');
    expect(keys.map(({ id }) => id)).toEqual([api.coach.coachId]);
    expect((await api.database.query('select from partner where id = $1 and erased_at is null', [b])).length).toBe(1);
  });
});
