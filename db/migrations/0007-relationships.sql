-- Supported: a period with a beginning, a plan for its ending from the first day, and what happened in it.
create table relationship (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  match_id uuid not null unique references match,
  referral_id uuid not null references referral,
  parent_id uuid not null references person,
  supporter_id uuid not null references person,
  -- as the referral knew them on the first day: the supporter may read these, never the referral
  due_on date,
  baby_born_on date,
  began_on date not null,
  ending_planned_on date not null,
  ended_on date,
  ended_why text,
  check (ended_on is null or ended_on >= began_on),
  check (ending_planned_on >= began_on)
);
create index relationship_parent on relationship (parent_id) where ended_on is null;
create index relationship_supporter on relationship (supporter_id) where ended_on is null;
create index relationship_programme on relationship (programme_id) where ended_on is null;

create table meeting (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  relationship_id uuid not null references relationship,
  kind text not null default 'introduction' check (kind in ('introduction', 'visit')),
  state text not null check (state in ('offered', 'other times wanted', 'booked', 'held', 'cancelled')),
  offered_times timestamptz[] not null default '{}',
  starts_at timestamptz,
  minutes int not null default 60 check (minutes between 5 and 720),
  how text not null check (how in ('home', 'out', 'phone', 'video', 'group')),
  place text,
  accompanied_by uuid references person,
  offered_by uuid not null references person,
  offered_at timestamptz not null,
  chosen_by uuid references person,
  -- what would suit better, in the words of whoever could not make it
  others_words text,
  sequence int not null default 0,
  check ((state in ('booked', 'held')) <= (starts_at is not null)),
  check (cardinality(offered_times) <= 3),
  check (how <> 'home' or place is null)
);
create index meeting_relationship on meeting (relationship_id, starts_at);
-- One thing to answer at a time.
create unique index meeting_asking on meeting (relationship_id) where state in ('offered', 'other times wanted');

create table ground_rules (
  -- Agreed by each, as worded that day; a later version asks both again.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  relationship_id uuid not null references relationship,
  version int not null,
  words jsonb not null,
  written_at timestamptz not null,
  written_by uuid references person,
  parent_agreed_at timestamptz,
  supporter_agreed_at timestamptz,
  unique (relationship_id, version)
);
-- Nobody agrees for the other, and what was agreed is never reworded under them.
create function app.agree_for_oneself() returns trigger language plpgsql as $$ begin
  if new.words <> old.words or new.version <> old.version or new.relationship_id <> old.relationship_id
    or (app.role() <> 'parent' and new.parent_agreed_at is distinct from old.parent_agreed_at)
    or (app.role() <> 'supporter' and new.supporter_agreed_at is distinct from old.supporter_agreed_at)
  then raise exception 'each agrees for herself' using errcode = '42501'; end if;
  return new;
end $$;
create trigger for_oneself before update on ground_rules for each row execute function app.agree_for_oneself();

create table contact (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  relationship_id uuid not null references relationship,
  programme_id uuid not null references programme,
  on_day date not null,
  outcome text not null check (outcome in ('held', 'attempted', 'missed')),
  how text not null check (how in ('home', 'out', 'phone', 'video', 'message', 'group', 'online', 'birth')),
  minutes int not null default 0 check (minutes between 0 and 2880),
  what text[] not null default '{}',
  notes text, -- written as if she will read them, because she may
  logged_by uuid not null references person,
  logged_at timestamptz not null,
  changed_at timestamptz,
  check (outcome <> 'held' or cardinality(what) > 0)
);
create index contact_relationship on contact (relationship_id, on_day desc);
create index contact_by on contact (logged_by, on_day desc);

do $$ declare t text; begin
  foreach t in array array['relationship', 'meeting', 'ground_rules', 'contact'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;
create function app.is_my_relationship(r uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from relationship x where x.id = r and x.organisation_id = app.organisation()
       and ((x.parent_id = app.person() and app.role() = 'parent')
         or (x.supporter_id = app.person() and app.role() = 'supporter'))) $$;
create function app.is_here_relationship(r uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from relationship x where x.id = r and x.organisation_id = app.organisation() and app.in_programme(x.programme_id)) $$;

create policy coordinating on relationship to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy lead_reads on relationship for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and app.in_programme(programme_id));
create policy parent on relationship for select to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent');
create policy supporter on relationship for select to alongside_app
  using (organisation_id = (select app.organisation()) and supporter_id = (select app.person()) and (select app.role()) = 'supporter');
-- A relationship begins from an agreed match and nothing else, whoever's tap completed it.
create policy begins on relationship for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_system()));
do $$ declare t text; begin
  foreach t in array array['meeting', 'ground_rules'] loop
    execute format('create policy ours on %I to alongside_app using (organisation_id = (select app.organisation()) and app.is_my_relationship(relationship_id))', t);
    execute format('create policy coordinating on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.is_here_relationship(relationship_id))', t);
  end loop;
end $$;
create policy ours on contact for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.is_my_relationship(relationship_id));
create policy supporter_logs on contact for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and logged_by = (select app.person()) and app.is_my_relationship(relationship_id) and (select app.role()) = 'supporter');
create policy supporter_mends on contact for update to alongside_app
  using (organisation_id = (select app.organisation()) and logged_by = (select app.person())
    and app.is_my_relationship(relationship_id) and (select app.role()) = 'supporter');
-- The history of a pair is read by both; a concern is no part of it.
create policy ours on fact for select to alongside_app
  using (organisation_id = (select app.organisation()) and subject_kind = 'relationship' and app.is_my_relationship(subject_id));
create policy coordinating on contact to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy lead_reads on contact for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and app.in_programme(programme_id));

-- The two of a pair see each other's name; addresses stay where they are.
create policy pair on person for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (
    select 1 from relationship r where r.ended_on is null
      and ((r.parent_id = person.id and r.supporter_id = (select app.person()))
        or (r.supporter_id = person.id and r.parent_id = (select app.person())))));
-- Whoever calls her must know how it is safe to, and what she needs to understand and be understood.
do $$ declare t text; begin
  foreach t in array array['safe_contact', 'access_needs'] loop
    execute format('create policy pair on %I for select to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.role()) = ''supporter'' and exists (
        select 1 from relationship r where r.ended_on is null and r.parent_id = %I.person_id and r.supporter_id = (select app.person())))', t, t);
  end loop;
end $$;
grant select, insert, update on relationship, meeting, ground_rules, contact to alongside_app;
