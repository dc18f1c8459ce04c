/** NOTIFY for anyone who waits for new work. */
export const wakeUps = `
create function wake() returns trigger language plpgsql as $$
begin
  perform pg_notify(tg_argv[0], '');
  return null;
end $$;
create trigger event_wake after insert on event for each statement execute function wake('troth_event');
create trigger delivery_wake after insert on delivery for each statement execute function wake('troth_delivery');
`;
