import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intakePlace, practiceWordsPlace, safetyActPlace, safetySaidPlace } from '@troth/domain';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from '../connection/database.js';
import {
  authenticatorPlace,
  coachNotePlace,
  notePlace,
  operatorMailPlace,
  promisePlace,
  replyPlace,
  sessionPlace,
  templatePlace,
  threadPlace,
} from './places.js';
import { sealedColumns } from './sealed-columns.js';

const id = '0190a000-0000-7000-8000-000000000001';
const partnerId = '0190a000-0000-7000-8000-000000000002';
const roundId = '0190a000-0000-7000-8000-000000000003';
const said = { partnerId, roundId, weekInRound: 3, weeklyPractice: 'say-it-back', audience: 'coach' } as const;

const places: Readonly<Record<string, string>> = {
  'check_in.note_sealed': notePlace(id, 'coach'),
  'intake.sealed': intakePlace(partnerId),
  'said_of_practice.words_sealed': practiceWordsPlace(said),
  'promise.if_cue': promisePlace(id, '2026-W48', 'if'),
  'promise.then_act': promisePlace(id, '2026-W48', 'then'),
  'inbound_mail.sealed': replyPlace(id),
  'coach_note.sealed': coachNotePlace(id),
  'thread_message.sealed': threadPlace(partnerId, id),
  'coach_template.name_sealed': templatePlace(id, 'name'),
  'coach_template.text_sealed': templatePlace(id, 'text'),
  'session.place_sealed': sessionPlace(id),
  'safety_said.sealed': safetySaidPlace(id),
  'safety_act.sealed': safetyActPlace(id),
  'operator_mail.sealed': operatorMailPlace(id),
  'person_key.wrapped': `person-key:${id}`,
  'coach_authenticator.sealed': authenticatorPlace(id),
  'lookup_secret.wrapped': 'lookup-secret',
  'sealing_key.tokens': `retired-key:${id}`,
};

let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1 })));
afterAll(() => database.close());

describe('a sealed column', () => {
  it.each(sealedColumns)('$table.$column gives in SQL the place that it is sealed to', async (sealed) => {
    const [row] = await database.query<{ place: string }>(
      `select ${sealed.place} as place from (select $1::uuid as id, $1::uuid as coach_id, $1::uuid as person_id, $1::uuid as maker_id, '2026-W48' as made_week, $2::uuid as partner_id, $3::uuid as round_id,
         3 as week_in_round, 'say-it-back' as weekly_practice, 'coach' as note_audience, 'coach' as words_audience) row`,
      [id, partnerId, roundId],
    );
    expect(row?.place).toBe(places[`${sealed.table}.${sealed.column}`]);
  });
});
