-- How somebody comes into a space, by which rules, who welcomes her, and how a space changes and splits.

-- What the house asks of everybody, in versions: a new one is asked again before the next post.
create table house_rules (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  version int not null check (version > 0),
  -- at most seven lines, each with an example
  lines jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 7),
  easy_read text[] not null default '{}',
  kept_at timestamptz not null,
  kept_by uuid not null references person,
  unique (space_id, version)
);
create table house_rules_accepted (
  member_id uuid not null references space_member,
  version int not null,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  accepted_at timestamptz not null,
  primary key (member_id, version)
);

-- A new member is greeted by a person within the space's promise.
create table space_welcome (
  member_id uuid primary key references space_member,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  due_at timestamptz not null,
  welcomed_at timestamptz,
  welcomed_by uuid references person,
  -- the coordinator was told that nobody greeted her in time
  told_at timestamptz
);
create index space_welcome_open on space_welcome (space_id, due_at) where welcomed_at is null;

-- What was changed in a space, and why.
create table space_change (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  at timestamptz not null,
  by_person_id uuid not null references person,
  what text[] not null,
  why text not null
);
create index space_change_space on space_change (space_id, at desc);

alter table space
  -- where a supporter greets whoever is new, so that no welcome stands alone
  add column hello_thread_id uuid references thread,
  -- how a goodbye is meant to go, sketched on the day the space opens
  add column ending_sketch text not null default '',
  add column split_from_id uuid references space;
alter table space_place
  add column ended_words text,
  -- let in although something spoke against it, and why
  add column despite text,
  -- an offer to move here from her place in another space
  add column from_place_id uuid references space_place;
grant update (ended_words) on space_place to alongside_app;
grant update (despite) on space_place to alongside_app;

do $$ declare t text; begin
  foreach t in array array['house_rules', 'house_rules_accepted', 'space_welcome', 'space_change'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;

-- Read before she decides, so whoever was offered a place reads them too.
create policy inside on house_rules for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (space_id = any ((select app.my_spaces())::uuid[]) or space_id = any ((select app.my_offers())::uuid[])));
create policy coordinating on house_rules for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator'
    and space_id = any ((select app.my_spaces())::uuid[]) and kept_by = (select app.person()));
create policy hers on house_rules_accepted to alongside_app
  using (organisation_id = (select app.organisation()) and member_id = any ((select app.my_members())::uuid[]))
  with check (organisation_id = (select app.organisation()) and member_id = any ((select app.my_members())::uuid[]));
create policy tending on space_welcome for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy welcoming on space_welcome for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and space_id = any ((select app.my_places('space'))::uuid[]))
  with check (organisation_id = (select app.organisation()) and welcomed_by = (select app.person()));
create policy coordinating on space_change to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]))
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator'
    and space_id = any ((select app.my_spaces())::uuid[]) and by_person_id = (select app.person()));
create policy leads on space_change for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and space_id = any ((select app.my_spaces())::uuid[]));

grant select, insert on house_rules, house_rules_accepted, space_change to alongside_app;
grant select, insert on space_welcome to alongside_app;
grant update (welcomed_at, welcomed_by, told_at) on space_welcome to alongside_app;
-- by our own code alone, when words are closed with a newer key
grant update (why) on space_change to alongside_app;
