/** What is due for whom, the email made from it, and the only moves that an email may make. */
export const delivery = `
create table occurrence (
  practice_id uuid not null,
  id uuid not null,
  month date not null,
  person_id uuid not null,
  enrolment_id uuid,
  kind text not null,
  key text not null,
  due_at timestamptz not null,
  caused_by uuid not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, id, month),
  unique (practice_id, person_id, kind, key)
);
create table delivery (
  practice_id uuid not null,
  id uuid not null,
  month date not null,
  person_id uuid not null,
  enrolment_id uuid,
  audience text not null check (audience in ('partner', 'coach')),
  kind text not null,
  refs jsonb not null default '{}',
  shard smallint generated always as ((uuid_hash(person_id) & 63)::smallint) stored,
  state text not null default 'due' check (state in
    ('due', 'claimed', 'handing-over', 'accepted', 'uncertain', 'retry', 'suppressed', 'expired', 'failed', 'held')),
  due_at timestamptz not null,
  expires_at timestamptz not null,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  fence int not null default 0,
  attempts int not null default 0,
  sent_to text,
  message_id text,
  handed_at timestamptz,
  settled_at timestamptz,
  answer text,
  primary key (practice_id, id, month),
  foreign key (practice_id, id, month) references occurrence (practice_id, id, month)
) partition by range (month);
create table delivery_overflow partition of delivery default;
create index delivery_open on delivery (next_attempt_at, shard) where state in ('due', 'retry');
create index delivery_leased on delivery (lease_until) where state in ('claimed', 'handing-over');
create index delivery_enrolment on delivery (practice_id, enrolment_id, id);
create index delivery_message on delivery (message_id);
create table delivery_step (
  practice_id uuid not null,
  delivery_id uuid not null,
  month date not null,
  at timestamptz not null,
  fence int not null,
  state text not null,
  detail text
) partition by range (month);
create table delivery_step_overflow partition of delivery_step default;
create index delivery_step_delivery on delivery_step (practice_id, delivery_id, at);
create function delivery_moves(before text, after text) returns boolean immutable language sql as $$
  select before = after or (before, after) in (
    ('due', 'claimed'), ('retry', 'claimed'),
    ('claimed', 'handing-over'), ('claimed', 'retry'), ('claimed', 'due'), ('claimed', 'failed'),
    ('handing-over', 'accepted'), ('handing-over', 'uncertain'), ('handing-over', 'retry'), ('handing-over', 'failed'), ('handing-over', 'suppressed'), ('handing-over', 'held'),
    ('due', 'suppressed'), ('due', 'expired'), ('due', 'held'),
    ('claimed', 'suppressed'), ('claimed', 'expired'), ('claimed', 'held'),
    ('retry', 'suppressed'), ('retry', 'expired'), ('retry', 'held'),
    ('held', 'due'), ('held', 'expired'), ('held', 'suppressed'))
$$;
create function check_delivery_move() returns trigger language plpgsql as $$
begin
  if not delivery_moves(old.state, new.state) then
    raise exception 'a delivery does not move from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger delivery_move before update of state on delivery for each row execute function check_delivery_move();
`;
