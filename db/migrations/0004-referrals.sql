-- Asked for support: sent, acknowledged, asked about, accepted, agreed by her, waiting, declined, withdrawn.
create table referral (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  source text not null check (source in ('professional', 'self', 'missed', 'import')),
  state text not null check (state in ('sent', 'acknowledged', 'asked', 'invited', 'agreed', 'waiting', 'matched', 'declined', 'withdrawn', 'merged', 'stopped')),
  sent_at timestamptz not null,
  sent_by uuid references person,
  referrer_name text,
  referrer_role text,
  referrer_team text,
  -- about her, as the referrer knew it
  name text not null,
  born_on date,
  due_on date,
  baby_born_on date,
  outcode text,
  postcode text,
  phone text,
  email text,
  nhs_number text,
  safe_contact jsonb not null default '{}',
  language text not null default 'English',
  access_needs jsonb not null default '{}',
  reasons text[] not null default '{}',
  note text,
  would_like text,
  agreed_how text not null,
  sounds text[] not null default '{}',
  -- who she is to us, once known
  person_id uuid references person,
  acknowledged_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references person,
  decline_code text,
  decline_words text,
  elsewhere text,
  withdrawn_why text,
  merged_into_id uuid references referral,
  import_id uuid,
  answers_version int not null default 1,
  check ((state = 'declined') = (decline_code is not null)),
  check ((state = 'merged') = (merged_into_id is not null)),
  check (state not in ('agreed', 'waiting', 'matched') or person_id is not null)
);
create index referral_board on referral (programme_id, state, sent_at);
create index referral_sender on referral (sent_by, sent_at desc);
create index referral_person on referral (person_id);
create index referral_phone on referral (organisation_id, phone) where phone is not null;
create index referral_nhs on referral (organisation_id, nhs_number) where nhs_number is not null;
create index referral_email on referral (organisation_id, email) where email is not null;
create index referral_sounds on referral using gin (sounds);

create table referral_change (
  -- What the referrer changed after sending, and why: both stay readable.
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation,
  referral_id uuid not null references referral,
  at timestamptz not null,
  by_person_id uuid references person,
  why text not null,
  fields jsonb not null
);
create table referral_question (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  referral_id uuid not null references referral,
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  words text not null,
  answered_at timestamptz,
  answered_by uuid references person,
  answer text,
  check ((answered_at is null) = (answer is null))
);
create table invitation (
  -- Only she can agree. One invitation per accepted referral; reminders are counted and capped.
  referral_id uuid primary key references referral,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  invited_at timestamptz not null,
  -- accepted knowing that nobody is free yet: her yes puts her on the waiting list
  waits boolean not null default false,
  reminded int not null default 0,
  reminded_at timestamptz,
  call_due_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'not now', 'no')),
  answered_by uuid references person,
  asked_by_voice boolean not null default false,
  who_was_asked text,
  words text
);
create table wishes (
  -- What she said she would like: per attribute like | different | any, and a free line in her own words.
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  attributes jsonb not null default '[]',
  words text,
  availability text[] not null default '{}',
  contact_kinds text[] not null default '{}',
  said_at timestamptz not null,
  typed_by uuid not null references person,
  primary key (person_id, programme_id)
);
create table import (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  filename text not null,
  sheet jsonb not null,
  mapping jsonb not null default '{}',
  begun_at timestamptz not null,
  begun_by uuid not null references person,
  done_at timestamptz,
  undone_at timestamptz,
  undone_why text
);
create table import_row (
  import_id uuid not null references import,
  row int not null,
  organisation_id uuid not null references organisation,
  cells jsonb not null,
  state text not null check (state in ('to fix', 'ready', 'imported', 'undone', 'left out')),
  problems jsonb not null default '[]',
  referral_id uuid references referral,
  primary key (import_id, row)
);
create table professional_request (
  -- A professional asks for an account with a work e-mail; a link proves the address, a person or the domain proves the work.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  name text not null,
  role text not null,
  team text not null,
  email text not null,
  asked_at timestamptz not null,
  token_hash bytea not null unique,
  proved_at timestamptz,
  approved_at timestamptz,
  approved_by uuid references person,
  refused_at timestamptz,
  refused_why text,
  person_id uuid references person
);
create table allowed_domain (
  organisation_id uuid not null references organisation,
  domain text not null,
  added_at timestamptz not null default now(),
  added_by uuid references person,
  ended_at timestamptz,
  primary key (organisation_id, domain)
);

do $$ declare t text; begin
  foreach t in array array['referral', 'referral_change', 'referral_question', 'invitation', 'wishes', 'import', 'import_row', 'professional_request', 'allowed_domain'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;

create policy coordinating on referral to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy lead_reads on referral for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and app.in_programme(programme_id));
create policy sender on referral for select to alongside_app
  using (organisation_id = (select app.organisation()) and sent_by = (select app.person()) and (select app.role()) in ('referrer', 'parent'));
create policy sender_new on referral for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and sent_by = (select app.person()) and (select app.role()) = 'referrer'
    and source = 'professional' and state = 'sent' and app.in_programme(programme_id));
create policy sender_change on referral for update to alongside_app
  using (organisation_id = (select app.organisation()) and sent_by = (select app.person()) and (select app.role()) = 'referrer'
    and state in ('sent', 'acknowledged', 'asked', 'invited'))
  with check (organisation_id = (select app.organisation()) and sent_by = (select app.person()) and source = 'professional'
    and state in ('sent', 'acknowledged', 'asked', 'withdrawn'));
create policy hers on referral for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy hers_change on referral for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.role()) = 'parent'
    and state in ('invited', 'agreed', 'waiting', 'matched', 'stopped'));

create function app.is_my_referral(r uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from referral x where x.id = r and x.organisation_id = app.organisation() and x.sent_by = app.person() and app.role() = 'referrer') $$;
create function app.is_here_referral(r uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from referral x where x.id = r and x.organisation_id = app.organisation() and app.in_programme(x.programme_id)) $$;
do $$ declare t text; begin
  foreach t in array array['referral_change', 'referral_question'] loop
    execute format('create policy coordinating on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.is_here_referral(referral_id))', t);
    execute format('create policy sender on %I to alongside_app using (organisation_id = (select app.organisation()) and app.is_my_referral(referral_id))', t);
  end loop;
end $$;
create policy coordinating on invitation to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.is_here_referral(referral_id));
create policy hers on invitation to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.role()) = 'parent');
create policy coordinating on wishes to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy hers on wishes to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy coordinating on import to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
-- the list's own policy says whose programme it belongs to
create policy coordinating on import_row to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and exists (select 1 from import i where i.id = import_id));
create policy coordinating on professional_request to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy coordinating on allowed_domain to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()));

-- A referrer holds no place among the people; her parents are reached only through the referral she sent.
grant select, insert, update on referral, referral_question, invitation, wishes, import, import_row, professional_request, allowed_domain to alongside_app;
grant select, insert on referral_change to alongside_app;
grant usage on all sequences in schema public to alongside_app;
