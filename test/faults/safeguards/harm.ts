/**
 * What each safeguard of the delivery keeps from happening, and how a database is made that lacks it. It is taken away
 * in the drill's own database only: the product knows no switch for it.
 */
export const without = {
  /** One occasion is one row: here every row is an occasion of its own. */
  uniqueOccurrence: `
    create function drill_forgets_key() returns trigger language plpgsql as $$
    begin
      new.key := new.key || gen_random_uuid();
      return new;
    end $$;
    create trigger drill_forgets_key before insert on occurrence for each row execute function drill_forgets_key();`,

  /** Each claim has a fence one higher: here it is the same for all. */
  fence: `
    create function drill_pins_fence() returns trigger language plpgsql as $$
    begin
      new.fence := 1;
      return new;
    end $$;
    create trigger drill_pins_fence before update on delivery for each row execute function drill_pins_fence();`,

  /** That a message is leaving is committed before it leaves: here the mark does not stay. */
  handingOverMark: `
    create or replace function delivery_moves(before text, after text) returns boolean immutable language sql as 'select true';
    create function drill_loses_mark() returns trigger language plpgsql as $$
    begin
      update delivery set state = 'claimed' where practice_id = new.practice_id and id = new.id and month = new.month;
      return null;
    end $$;
    create trigger drill_loses_mark after update of state on delivery for each row
      when (new.state = 'handing-over') execute function drill_loses_mark();`,

  /** What a silent worker held is taken from it: here it stays where it is, and it is noted that somebody tried. */
  sweeper: `
    create table drill_swept (id uuid);
    create function drill_keeps_lease() returns trigger language plpgsql as $$
    begin
      insert into drill_swept values (old.id);
      return null;
    end $$;
    create trigger drill_keeps_lease before update of state on delivery for each row
      when (old.state in ('claimed', 'handing-over') and new.state in ('due', 'uncertain') and old.lease_until < now())
      execute function drill_keeps_lease();`,
} as const;
