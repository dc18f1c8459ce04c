/** The outbox, and who has applied what of it. */
export const movement = `
create table event (
  practice_id uuid not null,
  id uuid not null,
  month date not null,
  enrolment_id uuid,
  name text not null,
  version int not null,
  payload jsonb not null,
  caused_by uuid,
  occurred_at timestamptz not null,
  relayed_at timestamptz,
  primary key (practice_id, id, month)
) partition by range (month);
create table event_overflow partition of event default;
create index event_to_relay on event (id) where relayed_at is null;
create index event_enrolment on event (practice_id, enrolment_id, id);
create table reaction (
  practice_id uuid not null,
  event_id uuid not null,
  event_month date not null,
  subscriber text not null,
  published_at timestamptz not null,
  applied_at timestamptz,
  attempts int not null default 0,
  failure text,
  primary key (practice_id, event_id, subscriber)
);
create index reaction_open on reaction (published_at) where applied_at is null;
`;
