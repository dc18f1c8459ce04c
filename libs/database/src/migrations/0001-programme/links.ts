/** What opens a door, as hashes only, and the requests already answered. */
export const links = `
create table link (
  practice_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  purpose text not null check (purpose in ('confirm-address', 'invitation', 'check-in', 'sign-in')),
  partner_id uuid not null,
  enrolment_id uuid not null,
  local_week text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index link_token on link (token_hash);
create index link_partner on link (practice_id, partner_id, purpose);
create table partner_session (
  practice_id uuid not null,
  token_hash bytea not null,
  partner_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
create table idempotency (
  practice_id uuid not null,
  route text not null,
  key text not null,
  request_hash bytea not null,
  status int,
  body jsonb,
  created_at timestamptz not null,
  primary key (practice_id, route, key)
);
`;
