-- Volunteers and peer workers: what they offer, what they would share and with whom, and whether they are ready.
create table supporter (
  person_id uuid not null references person,
  programme_id uuid not null references programme,
  organisation_id uuid not null references organisation,
  kind text not null default 'volunteer' check (kind in ('volunteer', 'peer worker')),
  languages text[] not null default '{English}',
  outcode text,
  miles_max int not null default 5 check (miles_max between 0 and 100),
  matches_max int not null default 2 check (matches_max between 0 and 20),
  availability text[] not null default '{}',
  contact_kinds text[] not null default '{home,out,phone}' check (contact_kinds <@ '{home,out,phone,online}'),
  -- [{attribute, theirs: [], words, sharing: coordinator | suggestion | parent}]: the sharing plan is hers
  experience jsonb not null default '[]' check (jsonb_typeof(experience) = 'array'),
  rather_not text[] not null default '{}',
  rather_not_words text,
  hello text,
  changed_at timestamptz not null default now(),
  primary key (person_id, programme_id)
);
create index supporter_programme on supporter (programme_id);
create table readiness (
  -- Training, checks and references as periods: what was true when, and who saw the paper.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  programme_id uuid not null references programme,
  kind text not null,
  from_on date not null,
  -- the last day it counts; null while it does not lapse
  until_on date,
  hours numeric check (hours between 0 and 2000),
  seen_by text not null check (length(seen_by) > 0),
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  -- taken back: recorded by mistake, or no longer to be relied on
  ended_on date,
  ended_by uuid references person,
  ended_why text,
  check (until_on is null or until_on >= from_on),
  check (num_nonnulls(ended_on, ended_by, ended_why) in (0, 3))
);
create index readiness_person on readiness (person_id, programme_id, kind);
create table leave (
  -- A break, for which nobody is asked why. The last day may not be known yet.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  from_on date not null,
  until_on date,
  asked_at timestamptz not null,
  taken_back_at timestamptz,
  check (until_on is null or until_on >= from_on)
);
create index leave_person on leave (person_id, from_on);
do $$ declare t text; begin
  foreach t in array array['supporter', 'readiness', 'leave'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
    execute format('create policy herself on %I for select to alongside_app using (organisation_id = (select app.organisation()) and person_id = (select app.person()))', t);
  end loop;
end $$;
create policy herself_change on supporter for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.role()) = 'supporter');
create policy herself_new on supporter for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.role()) = 'supporter');
create policy herself_leave on leave for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy herself_back on leave for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy coordinating on supporter to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy coordinating on readiness to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy coordinating on leave to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(person_id))
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()));
grant select, insert, update on supporter, readiness, leave to alongside_app;
