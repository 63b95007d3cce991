-- Myths (A13): a claim that is going round, what a professional says to it and where she has it from, and where it was made.

create table myth (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  -- in words of our own, never anybody's post
  claim text not null,
  asked_at timestamptz not null,
  asked_by uuid references person,
  answer text,
  source_name text,
  source_url text check (source_url is null or source_url ~ '^https://'),
  answered_at timestamptz,
  answered_by uuid references person,
  -- as she is known there: "Sam, midwife"
  answered_as text,
  -- from this day it is being checked again, and says so
  review_on date,
  ended_at timestamptz,
  ended_by uuid references person,
  check (num_nonnulls(answer, source_name, answered_at, answered_as, review_on) in (0, 5))
);
create index myth_organisation on myth (organisation_id) where ended_at is null;
-- What was said before it was checked again.
create table myth_answer (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  myth_id uuid not null references myth,
  answer text not null,
  source_name text not null,
  source_url text,
  answered_at timestamptz not null,
  answered_as text not null,
  until_at timestamptz not null
);
create index myth_answer_myth on myth_answer (myth_id, until_at);
-- Everywhere it was said. Who marked it is for those who look after the space.
create table myth_place (
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  myth_id uuid not null references myth,
  marked_at timestamptz not null,
  marked_by uuid references person
);
create index myth_place_myth on myth_place (myth_id);
create index myth_place_space on myth_place (space_id);
-- Who had read it when it was put right: hers alone.
create table myth_reader (
  myth_id uuid not null references myth,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  told_at timestamptz not null,
  seen_at timestamptz,
  primary key (myth_id, person_id, space_id)
);
create index myth_reader_hers on myth_reader (person_id, space_id) where seen_at is null;

do $$ declare t text; begin
  foreach t in array array['myth', 'myth_answer', 'myth_place', 'myth_reader'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;
-- What was answered is for everybody who has a place; what waits is for those who look after spaces and those who answer.
create policy answered on myth for select to alongside_app
  using (organisation_id = (select app.organisation()) and answered_at is not null and ended_at is null
    and cardinality((select app.my_spaces())::uuid[]) > 0);
create policy tending on myth for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and cardinality((select app.my_spaces())::uuid[]) > 0);
create policy answering on myth for select to alongside_app
  using (organisation_id = (select app.organisation()) and programme_id = any ((select app.answers_in())::uuid[]));
create policy marks on myth for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and asked_by = (select app.person())
    and answered_at is null and exists (select 1 from space s where s.programme_id = myth.programme_id and s.id = any (app.my_spaces())));
create policy answers on myth for update to alongside_app
  using (organisation_id = (select app.organisation()) and ended_at is null and programme_id = any ((select app.answers_in())::uuid[]));
create policy ends on myth for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and app.in_programme(programme_id));
create policy before on myth_answer for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select 1 from myth m where m.id = myth_id) and not (select app.role()) = 'parent');
create policy answers on myth_answer for insert to alongside_app
  with check (organisation_id = (select app.organisation())
    and exists (select 1 from myth m where m.id = myth_id and m.programme_id = any (app.answers_in())));
create policy inside on myth_place for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy marks on myth_place for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and marked_by = (select app.person()));
create policy unmarks on myth_place for delete to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy hers on myth_reader for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy sees on myth_reader for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
grant select, insert on myth, myth_answer, myth_place, myth_reader to alongside_app;
grant update (claim, answer, source_name, source_url, answered_at, answered_by, answered_as, review_on, ended_at, ended_by) on myth to alongside_app;
grant update (answer) on myth_answer to alongside_app;
grant delete on myth_place to alongside_app;
grant update (seen_at) on myth_reader to alongside_app;
