-- A worry becomes a concern the moment somebody says so. It is told to a named person and waits for her answer.
create table concern (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  about_person_id uuid references person,
  raised_by uuid not null references person,
  raised_at timestamptz not null,
  from_kind text not null check (from_kind in ('contact', 'page')),
  from_id uuid,
  words text not null,
  in_danger_now boolean not null default false,
  told_person_id uuid references person,
  acknowledged_at timestamptz,
  acknowledged_by uuid references person,
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index concern_open on concern (programme_id, raised_at) where acknowledged_at is null;
call app.protect('concern');
-- Her own words travel to the lead and the coordinators; who raised it keeps sight of it; she whom it is about does not find it by accident.
create policy raise on concern for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and raised_by = (select app.person()));
create policy raiser on concern for select to alongside_app
  using (organisation_id = (select app.organisation()) and raised_by = (select app.person()));
create policy leads on concern to alongside_app
  using (organisation_id = (select app.organisation())
    and (select app.role()) in ('safeguarding-lead', 'coordinator') and app.in_programme(programme_id));
create policy system on concern to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
grant select, insert, update on concern to alongside_app;
