import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each move of a delivery makes an entry in every index of its month, so those that never change are kept where
 * nothing moves: a couple's emails are found by their occurrences, and a Message-ID says which delivery it is of. A move
 * that is allowed is judged without calling anything; only a refusal runs a function.
 */
export class LighterDeliveries1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index occurrence_enrolment on occurrence (practice_id, enrolment_id, id);
drop index delivery_enrolment;
drop index delivery_message;
create or replace function delivery_moves(before text, after text) returns boolean immutable language sql as $$
  select before = after or before || ' > ' || after = any (array[
    'due > claimed', 'retry > claimed', 'held > claimed',
    'claimed > handing-over', 'claimed > retry', 'claimed > due', 'claimed > failed',
    'handing-over > accepted', 'handing-over > uncertain', 'handing-over > retry', 'handing-over > due',
    'handing-over > failed', 'handing-over > suppressed', 'handing-over > held',
    'due > suppressed', 'due > expired', 'due > held',
    'claimed > suppressed', 'claimed > expired', 'claimed > held',
    'retry > suppressed', 'retry > expired', 'retry > held',
    'held > due', 'held > expired', 'held > suppressed'])
$$;
drop trigger delivery_move on delivery;
drop function check_delivery_move();
create function refuse_delivery_move() returns trigger language plpgsql as $$
begin
  raise exception 'a delivery does not move from % to %', old.state, new.state using errcode = 'check_violation';
end $$;
create trigger delivery_move before update of state on delivery for each row
  when (not delivery_moves(old.state, new.state)) execute function refuse_delivery_move();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
