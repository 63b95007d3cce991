-- Who someone is: one person, one account; roles as periods; how it is safe to reach her; what she agreed to.
create table programme (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  slug text not null check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null,
  kind text not null,
  settings jsonb not null,
  offer_parents text,
  offer_referrers text,
  opened_on date not null,
  closed_on date,
  unique (organisation_id, slug)
);
call app.protect('programme');
create policy read on programme for select to alongside_app using (true); -- what is offered is public
create policy administrator on programme for all to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('administrator', 'system'))
  with check (organisation_id = (select app.organisation()) and (select app.role()) in ('administrator', 'system'));

-- What an administrator changed in a programme, and why: values before and after, never anything about a person.
create table programme_change (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  at timestamptz not null,
  by_person_id uuid not null,
  by_name text not null,
  what text not null check (what in ('added', 'settings', 'offer-parents', 'offer-referrers', 'name', 'closed', 'reopened')),
  reason text not null,
  before jsonb not null default '{}',
  after jsonb not null default '{}'
);
create index programme_change_programme on programme_change (programme_id, at desc);
call app.protect('programme_change');
create policy administrator on programme_change for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and by_person_id = (select app.person()));
create policy read on programme_change for select to alongside_app
  using (organisation_id = (select app.organisation())
    and ((select app.role()) = 'administrator' or ((select app.role()) = 'coordinator' and app.in_programme(programme_id))));
grant select, insert on programme_change to alongside_app;

create table person (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  name text not null,
  known_as text,
  pronouns text,
  home_safe boolean not null default false,
  leave_signs_out boolean not null default false,
  joined_at timestamptz not null default now(),
  merged_into_id uuid references person
);
create index person_organisation on person (organisation_id);

create table address (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  kind text not null check (kind in ('email', 'phone')),
  value text not null,
  verified_at timestamptz,
  began_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index address_live on address (organisation_id, kind, lower(value)) where ended_at is null;
create index address_person on address (person_id);

create table role_period (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  programme_id uuid references programme,
  role text not null check (role in ('parent', 'supporter', 'referrer', 'professional', 'coordinator', 'safeguarding-lead',
    'clinical-supervisor', 'line-manager', 'moderator', 'staff-member', 'administrator')),
  began_at timestamptz not null default now(),
  began_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text,
  check (ended_at is null or ended_at >= began_at)
);
create unique index role_period_once on role_period (person_id, role, coalesce(programme_id, '00000000-0000-0000-0000-000000000000')) where ended_at is null;
create index role_period_programme on role_period (programme_id, role) where ended_at is null;
-- (role_period(person_id) is served by role_period_once's prefix)

-- Does this person hold any place in the programme the asker works in? Definer: it must look past the asker's own rows.
create function app.has_role_here(p uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from role_period r where r.person_id = p and r.organisation_id = app.organisation()
       and (app.programme() is null or r.programme_id is null or r.programme_id = app.programme())) $$;

call app.protect('person');
call app.protect('address');
call app.protect('role_period');
create policy system on person to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy herself on person to alongside_app
  using (organisation_id = (select app.organisation()) and id = (select app.person()));
create policy staff on person for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_staff()) and app.has_role_here(id));
create policy coordinating_new on person for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()));
create policy coordinating_change on person for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(id));

create policy system on address to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy herself on address to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy coordinating on address to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(person_id))
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(person_id));

create policy system on role_period to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy herself on role_period for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy staff on role_period for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_staff()) and (programme_id is null or app.in_programme(programme_id)));
create policy coordinating_new on role_period for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating())
    and ((select app.role()) = 'administrator' or (role in ('parent', 'supporter', 'referrer') and (programme_id is null or app.in_programme(programme_id)))));
create policy coordinating_end on role_period for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating())
    and ((select app.role()) = 'administrator' or (role in ('parent', 'supporter', 'referrer') and app.in_programme(programme_id))));

-- Facts are read by whom they are about, by who made them, and by staff of the programme.
create policy write on fact for insert to alongside_app with check (organisation_id = (select app.organisation()));
create policy read on fact for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (about_person_id = (select app.person()) or by_person_id = (select app.person())
      or (select app.is_system()) or ((select app.is_staff()) and (programme_id is null or app.in_programme(programme_id)))));

create table safe_contact (
  -- A period: what was safe last month may not be safe now, and we must be able to say what we knew.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  channels text[] not null default '{text,email}' check (channels <@ '{text,email,call}'),
  hours_from time not null default '08:00',
  hours_to time not null default '20:00',
  days text[] not null default '{mon,tue,wed,thu,fri,sat,sun}',
  who_else text,
  voicemail boolean not null default false,
  safe_word text,
  neutral_sender boolean not null default true,
  note text,
  began_at timestamptz not null default now(),
  began_by uuid,
  ended_at timestamptz,
  ended_by uuid
);
create unique index safe_contact_now on safe_contact (person_id) where ended_at is null;

create table access_needs (
  person_id uuid primary key references person,
  organisation_id uuid not null references organisation,
  language text not null default 'English',
  interpreter boolean not null default false,
  easy_read boolean not null default false,
  large_print boolean not null default false,
  bsl boolean not null default false,
  note text,
  changed_at timestamptz not null default now()
);

create table consent (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  programme_id uuid references programme,
  purpose text not null check (purpose in ('support', 'sharing-with-referrer', 'future-opportunities', 'feedback-quoting')),
  began_at timestamptz not null,
  began_by uuid,
  how text not null,
  ended_at timestamptz,
  ended_by uuid
);
create unique index consent_now on consent (person_id, purpose, coalesce(programme_id, '00000000-0000-0000-0000-000000000000')) where ended_at is null;

do $$ declare t text; begin
  foreach t in array array['safe_contact', 'access_needs', 'consent'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
    execute format('create policy herself on %I to alongside_app using (organisation_id = (select app.organisation()) and person_id = (select app.person()))', t);
    execute format('create policy coordinating on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(person_id)) with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(person_id))', t);
  end loop;
end $$;
-- Whoever carries a worry must be able to reach her, and only as it is safe.
do $$ declare t text; begin
  foreach t in array array['safe_contact', 'access_needs', 'address'] loop
    execute format('create policy lead_reads on %I for select to alongside_app using (organisation_id = (select app.organisation()) and (select app.role()) = ''safeguarding-lead'' and app.has_role_here(person_id))', t);
  end loop;
end $$;

-- ---- signing in ---------------------------------------------------------------
create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  role_period_id uuid references role_period,
  began_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_why text,
  how text not null,
  device text not null default 'a browser',
  locked_at timestamptz,
  strong_at timestamptz
);
create index session_person on session (person_id) where ended_at is null;

create table sign_in_link (
  token_hash bytea primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  address_id uuid not null references address,
  made_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz,
  then_to text,
  -- a set-up link lets somebody choose how she will sign in; it opens no session by itself
  purpose text not null default 'sign-in' check (purpose in ('sign-in', 'set-up'))
);
create table password (
  person_id uuid primary key references person,
  organisation_id uuid not null references organisation,
  hash text not null,
  set_at timestamptz not null default now()
);
create table totp (
  person_id uuid primary key references person,
  organisation_id uuid not null references organisation,
  secret_sealed text not null,
  last_step bigint not null default 0,
  confirmed_at timestamptz
);
create table passkey (
  id text primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  ended_at timestamptz
);
create table oidc_identity (
  issuer text not null,
  subject text not null,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  made_at timestamptz not null default now(),
  primary key (organisation_id, issuer, subject)
);
create table sign_in_state (
  -- One ceremony in progress: a passkey challenge, an OpenID round trip, a password waiting for its code.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid,
  kind text not null,
  secret jsonb not null,
  ends_at timestamptz not null
);
create table sign_in_try (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation,
  at timestamptz not null default clock_timestamp(),
  address_hash bytea not null,
  from_hash bytea not null,
  kind text not null,
  ok boolean not null
);
create index sign_in_try_address on sign_in_try (address_hash, at desc);
create index sign_in_try_from on sign_in_try (from_hash, at desc);

do $$ declare t text; begin
  foreach t in array array['session', 'sign_in_link', 'password', 'totp', 'passkey', 'oidc_identity', 'sign_in_state', 'sign_in_try'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using ((select app.is_system()) and organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
-- The cookie is looked up before its organisation is known; only its hash finds it.
create policy door on session for select to alongside_app using ((select app.is_system()));
create policy herself on session to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy herself on passkey to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy herself on password to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy herself on totp to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy herself on sign_in_state to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));

grant select, insert, update on programme, person, address, role_period, safe_contact, access_needs, consent, session, sign_in_link, password, totp, passkey, oidc_identity to alongside_app;
grant select, insert, update, delete on sign_in_state to alongside_app;
grant select, insert, delete on sign_in_try to alongside_app;
grant usage on all sequences in schema public to alongside_app;
