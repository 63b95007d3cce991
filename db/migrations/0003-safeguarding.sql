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
  told_ids uuid[] not null default '{}',
  acknowledged_at timestamptz,
  acknowledged_by uuid references person,
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check (acknowledged_at is null or acknowledged_at >= raised_at),
  check ((from_kind = 'contact') <= (from_id is not null))
);
create index concern_open on concern (programme_id, raised_at) where acknowledged_at is null;
create index concern_about on concern (about_person_id);
create index concern_raiser on concern (raised_by, raised_at desc);
-- One contact makes one concern, however often its form is sent.
create unique index concern_once on concern (from_id) where from_kind = 'contact';

create table concern_words (
  -- What she saw or heard, in her words, each time she said something; nothing is ever written over.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern,
  said_at timestamptz not null,
  said_by uuid not null references person,
  words text not null check (length(words) > 0)
);
create index concern_words_of on concern_words (concern_id, said_at);

call app.protect('concern');
call app.protect('concern_words');
-- Her own words travel to the lead and the coordinators; who raised it keeps sight of it; she whom it is about does not find it by accident.
create policy raise on concern for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and raised_by = (select app.person()) and acknowledged_at is null);
create policy raiser on concern for select to alongside_app
  using (organisation_id = (select app.organisation()) and raised_by = (select app.person()));
create policy leads on concern for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (select app.role()) in ('safeguarding-lead', 'coordinator') and app.in_programme(programme_id));
-- The one change a concern can go through: a person says that she has it, in her own name.
create policy leads_take on concern for update to alongside_app
  using (organisation_id = (select app.organisation())
    and (select app.role()) in ('safeguarding-lead', 'coordinator') and app.in_programme(programme_id)
    and acknowledged_at is null)
  with check (acknowledged_by = (select app.person()));
create policy system on concern to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy system on concern_words to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
-- A concern's own policies decide who finds it here.
create policy with_the_concern on concern_words for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select 1 from concern c where c.id = concern_id));
create policy say on concern_words for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and said_by = (select app.person())
    and exists (select 1 from concern c where c.id = concern_id));
grant select, insert on concern, concern_words to alongside_app;
grant update (acknowledged_at, acknowledged_by) on concern to alongside_app;
