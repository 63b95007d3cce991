-- The maternity units people here go to, each with the number that answers day and night. Public, like a poster.
create table maternity_unit (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null check (length(name) > 0),
  phone text not null check (length(phone) > 0),
  words text not null default '',
  -- null: for every programme
  programme_id uuid references programme,
  began_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or ended_at >= began_at)
);
create index maternity_unit_here on maternity_unit (organisation_id) where ended_at is null;
call app.protect('maternity_unit');
create policy read on maternity_unit for select to alongside_app
  using (organisation_id = (select app.organisation()));
create policy administrator on maternity_unit for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator');
create policy administrator_changes on maternity_unit for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and ended_at is null)
  with check (organisation_id = (select app.organisation()));
grant select, insert on maternity_unit to alongside_app;
grant update (name, phone, words, programme_id, ended_at) on maternity_unit to alongside_app;
