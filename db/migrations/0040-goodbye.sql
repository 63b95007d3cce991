-- How a space ends: who leads it, what each member would like next, and how she is six weeks later.

create table space_ending (
  space_id uuid primary key references space,
  organisation_id uuid not null references organisation,
  -- trained in endings, or let through with a reason that shows (C21)
  led_by uuid references person,
  untrained_why text,
  planned_at timestamptz not null,
  planned_by uuid not null references person,
  why text not null,
  -- what there is afterwards, for everybody in it to read
  next_words text not null default '',
  farewell_thread_id uuid references thread
);
create table space_wish (
  place_id uuid primary key references space_place,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  wants text[] not null check (wants <@ '{one-to-one,another-space,group,volunteer,nothing}'),
  words text,
  said_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references person
);
create index space_wish_space on space_wish (space_id) where answered_at is null;
create table space_check_in (
  place_id uuid primary key references space_place,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  due_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  wellbeing text check (wellbeing in ('better', 'same', 'harder')),
  wants_call boolean,
  words text,
  seen_at timestamptz,
  seen_by uuid references person
);
create index space_check_in_due on space_check_in (due_at) where asked_at is null;
create index space_check_in_unseen on space_check_in (space_id) where answered_at is not null and seen_at is null;

do $$ declare t text; begin
  foreach t in array array['space_ending', 'space_wish', 'space_check_in'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;
create policy inside on space_ending for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy plans on space_ending for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and planned_by = (select app.person())
    and space_id = any ((select app.my_spaces())::uuid[]));
create policy plans_again on space_ending for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
-- Whoever leads the goodbye notes that she has begun it.
create policy leads on space_ending for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and led_by = (select app.person()));
create policy hers on space_wish to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy coordinating on space_wish for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy answers on space_wish for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy hers on space_check_in for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and person_id = (select app.person()));
create policy hers_to_say on space_check_in for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and person_id = (select app.person()) and answered_at is null)
  with check (person_id = (select app.person()));
create policy coordinating on space_check_in for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy reads on space_check_in for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
call app.keep_from_conflicts('space_wish', 'person_id');
call app.keep_from_conflicts('space_check_in', 'person_id');
grant select, insert on space_ending, space_wish, space_check_in to alongside_app;
grant update (led_by, untrained_why, planned_at, planned_by, why, next_words, farewell_thread_id) on space_ending to alongside_app;
grant update (wants, words, said_at, answered_at, answered_by) on space_wish to alongside_app;
grant update (asked_at, answered_at, wellbeing, wants_call, words, seen_at, seen_by) on space_check_in to alongside_app;
