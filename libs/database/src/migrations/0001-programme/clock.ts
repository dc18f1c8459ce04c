/** The clock that a demo or a rehearsal moves; empty in production. */
export const clock = `
create table clock (
  id boolean primary key default true check (id),
  frozen_at timestamptz,
  ahead_ms bigint not null default 0
);
create trigger clock_wake after insert or update on clock for each statement execute function wake('troth_clock');
`;
