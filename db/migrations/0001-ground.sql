-- The ground every feature stands on: who is asking, what happened, who looked, what is owed to be sent.
create schema if not exists app;

do $$ begin
  if not exists (select from pg_roles where rolname = 'alongside_app') then
    create role alongside_app login;
  end if;
end $$;
grant usage on schema app, public to alongside_app;

-- Who is asking. Set for one transaction only (set_config(…, true)); after commit the setting reads ''.
create function app.person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function app.organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app.role() returns text language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.role', true), ''), 'nobody') $$;
-- The programme the role is held in; null means every programme of the organisation.
create function app.programme() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.programme', true), '')::uuid $$;
create function app.in_programme(p uuid) returns boolean language sql stable parallel safe as
  $$ select (select app.programme()) is null or p = (select app.programme()) $$;
-- 'system' is the door (sign-in) and the postman (jobs): code of ours acting for nobody in particular.
create function app.is_system() returns boolean language sql stable parallel safe as
  $$ select app.role() = 'system' $$;
create function app.is_coordinating() returns boolean language sql stable parallel safe as
  $$ select app.role() in ('coordinator', 'administrator') $$;
create function app.is_staff() returns boolean language sql stable parallel safe as
  $$ select app.role() in ('coordinator', 'administrator', 'safeguarding-lead', 'clinical-supervisor', 'line-manager') $$;

-- Row policies are forced; the owner (migrations, definer functions) passes by a policy of its own.
create procedure app.protect(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy owner on %s to current_user using (true) with check (true)', t);
end $$;

create table organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
  name text not null,
  host text unique,
  nation text not null default 'england-and-wales' check (nation in ('england-and-wales', 'scotland', 'northern-ireland')),
  theme jsonb not null default '{}',
  help_lines jsonb not null default '[]',
  leave_url text not null default 'https://www.bbc.co.uk/weather',
  plain_name text not null default 'Alongside',
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);
call app.protect('organisation');
-- The door reads names and colours before anybody has signed in.
create policy read on organisation for select to alongside_app using (true);
create policy administrator on organisation for update to alongside_app
  using (id = (select app.organisation()) and (select app.role()) = 'administrator');
create policy founding on organisation for insert to alongside_app with check ((select app.is_system()));

-- What happened, as people read it: ids and codes, never prose, so that erasing words leaves history standing.
create table fact (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  about_person_id uuid,
  by_person_id uuid,
  by_role text not null,
  at timestamptz not null,
  detail jsonb not null default '{}'
);
create index fact_subject on fact (subject_id, id);
create index fact_about on fact (about_person_id, id);
call app.protect('fact');

-- For inspectors. The application may write a line and never read one.
create table audit (
  id bigint generated always as identity primary key,
  organisation_id uuid,
  at timestamptz not null default clock_timestamp(),
  person_id uuid,
  acting_as text not null,
  act text not null,
  subject_id uuid,
  request_id text not null,
  outcome text not null
);
call app.protect('audit');
create policy write_only on audit for insert to alongside_app with check (true);

-- Who has looked at whose record. She reads it herself.
create table view_log (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation,
  at timestamptz not null default clock_timestamp(),
  viewer_id uuid not null,
  viewer_role text not null,
  subject_person_id uuid not null,
  page text not null
);
create index view_log_subject on view_log (subject_person_id, at desc);
call app.protect('view_log');
create policy write on view_log for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and viewer_id = (select app.person()));
create policy hers on view_log for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (subject_person_id = (select app.person()) or (select app.role()) = 'administrator'));

-- Everything owed to somebody's phone or mailbox, from the moment it is owed.
create table message (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  programme_id uuid,
  to_person_id uuid,
  to_address text,
  template text not null,
  subject text not null,
  body text not null,
  link text,
  channel text check (channel in ('email', 'text')),
  sent_to text,
  state text not null default 'owed'
    check (state in ('owed', 'sent', 'withheld', 'not delivered', 'cancelled')),
  why text,
  tries int not null default 0,
  not_before timestamptz,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  ends_at timestamptz,
  urgent boolean not null default false,
  about_id uuid,
  once_key text,
  unique (organisation_id, once_key)
);
create index message_owed on message (created_at) where state = 'owed';
create index message_about on message (about_id);
create index message_person on message (to_person_id, created_at desc);
call app.protect('message');
create policy system on message to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy coordinating on message for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating())
    and (programme_id is null or app.in_programme(programme_id)));
create policy hers on message for select to alongside_app
  using (organisation_id = (select app.organisation()) and to_person_id = (select app.person()));

-- What somebody typed and has not sent: saved as she types, and kept when a session ends under her.
create table draft (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  form text not null,
  typed jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (person_id, form)
);
call app.protect('draft');
create policy hers on draft to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy kept on draft for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_system()));

create table form_key (
  -- One sent form makes one thing: a double click or a repeat after a lost answer finds its first answer here.
  organisation_id uuid not null,
  key uuid not null,
  person_id uuid,
  answer_location text not null,
  at timestamptz not null default now(),
  primary key (key)
);
call app.protect('form_key');
create policy own on form_key to alongside_app
  using (organisation_id = (select app.organisation()) and person_id is not distinct from (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id is not distinct from (select app.person()));

grant select, insert, update on organisation, message, form_key to alongside_app;
grant select, insert on fact, view_log to alongside_app;
grant insert on audit to alongside_app;
grant select, insert, update, delete on draft to alongside_app;
grant usage on all sequences in schema public to alongside_app;
