-- When a space is looked after: the hours somebody is wanted, whose turn it usually is, swaps, and a month planned as a whole.
-- The promise to members is read from shifts that were begun (app.here), never from what was planned.

-- When in a week a space wants people, and how many at once.
create table cover_need (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  weekdays int[] not null check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality(weekdays) > 0),
  hours_from time not null,
  hours_to time not null,
  need int not null check (need between 1 and 20),
  from_on date not null,
  to_on date,
  added_at timestamptz not null,
  added_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check (to_on is null or to_on >= from_on)
);
create index cover_need_space on cover_need (space_id) where ended_at is null;

-- Somebody's usual hours in a space; shifts are made from it some weeks ahead.
create table shift_pattern (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  weekdays int[] not null check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality(weekdays) > 0),
  hours_from time not null,
  hours_to time not null,
  from_on date not null,
  to_on date,
  added_at timestamptz not null,
  added_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check (to_on is null or to_on >= from_on)
);
create index shift_pattern_space on shift_pattern (space_id) where ended_at is null;

alter table shift add column pattern_id uuid references shift_pattern;
alter table shift add column cancelled_why text
  check (cancelled_why in ('cannot', 'leave', 'left', 'stood down', 'swap', 'hours', 'coordinator'));
-- how far a beginning that did not come was followed: nothing, herself, somebody else, whoever is on call, over
alter table shift add column missed_step int not null default 0 check (missed_step between 0 and 4);
-- when open pages were told that she is no longer here
alter table shift add column gone_at timestamptz;
create unique index shift_of_pattern on shift (pattern_id, from_at) where pattern_id is not null and cancelled_at is null;
create index shift_awaited on shift (organisation_id, from_at) where started_at is null and cancelled_at is null and missed_step < 4;
create index shift_leaving on shift (organisation_id, here_until_at) where started_at is not null and gone_at is null;
grant update (cancelled_why, missed_step, gone_at) on shift to alongside_app;

-- Nobody is in two places: her shifts are looked at one after the other, whichever process asks.
create function app.keep_one_shift_at_a_time() returns trigger language plpgsql security definer set search_path = public, app as $$ begin
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 33));
  if exists (select 1 from shift x where x.person_id = new.person_id and x.id <> new.id and x.cancelled_at is null
      and x.from_at < new.to_at and new.from_at < least(x.to_at, coalesce(x.closed_at, x.to_at))) then
    raise exception 'She has a shift at that time already.' using errcode = '23P01';
  end if;
  return new;
end $$;
create trigger one_at_a_time before insert on shift for each row when (new.cancelled_at is null)
  execute function app.keep_one_shift_at_a_time();

-- She asks somebody, or anybody, to take a shift of hers. Until somebody says yes she keeps it.
create table shift_swap (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  shift_id uuid not null references shift,
  from_person_id uuid not null references person,
  to_person_id uuid references person, -- null: anybody of the space
  asked_at timestamptz not null,
  lapses_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_how text check (ended_how in ('taken', 'declined', 'lapsed', 'taken back', 'shift gone')),
  check (from_person_id <> to_person_id),
  check ((ended_at is null) = (ended_how is null))
);
create unique index shift_swap_once on shift_swap (shift_id) where ended_at is null;
create index shift_swap_space on shift_swap (space_id) where ended_at is null;
create index shift_swap_lapses on shift_swap (organisation_id, lapses_at) where ended_at is null;

-- Who was asked to cover which hours: so that the same people are not asked again and again.
create table cover_ask (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  asked_at timestamptz not null,
  asked_by uuid references person, -- null: by the house, when somebody did not come
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no', 'filled')),
  check (to_at > from_at),
  check ((answered_at is null) = (answer is null)),
  unique (space_id, person_id, from_at)
);
create index cover_ask_person on cover_ask (person_id, asked_at desc);

-- What suits her in a usual week: gladly, rather not, not at all. No line: it is all right.
create table shift_wish (
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  weekday int not null check (weekday between 1 and 7),
  hours_from time not null,
  wish text not null check (wish in ('gladly', 'fine', 'rather not', 'cannot')),
  changed_at timestamptz not null,
  primary key (space_id, person_id, weekday, hours_from)
);

-- A month planned as a whole: a proposal until a coordinator accepts it.
create table rota_plan (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  from_on date not null,
  to_on date not null,
  state text not null check (state in ('working', 'proposed', 'accepted', 'dropped', 'failed')),
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  made_at timestamptz,
  -- proved to be the best there is, or the best found in the time allowed
  optimal boolean,
  answered_at timestamptz,
  answered_by uuid references person,
  check (to_on >= from_on)
);
create unique index rota_plan_one on rota_plan (space_id) where state in ('working', 'proposed');
create table rota_plan_shift (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  plan_id uuid not null references rota_plan,
  space_id uuid not null references space,
  person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  check (to_at > from_at)
);
create index rota_plan_shift_plan on rota_plan_shift (plan_id, from_at);

-- Until when each of those here says she is here, the first to go first, and when the next begins: moments, never who.
create function app.here(s uuid, moment timestamptz)
  returns table (until_ats timestamptz[], next_at timestamptz) language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(x.here_until_at order by x.here_until_at)
      filter (where x.started_at <= moment and x.closed_at is null and x.here_until_at > moment), '{}'),
    min(x.from_at) filter (where x.started_at is null and x.from_at > moment)
  from shift x where x.space_id = s and x.cancelled_at is null and x.organisation_id = app.organisation()
    and (app.is_system() or s = any (app.my_spaces())) $$;

do $$ declare t text; begin
  foreach t in array array['cover_need', 'shift_pattern', 'shift_swap', 'cover_ask', 'shift_wish', 'rota_plan', 'rota_plan_shift'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
    execute format('grant select, insert on %I to alongside_app', t);
    -- a coordinator sets up and looks after the rota of her spaces; what suits somebody, and a swap between two, she only reads
    execute format('create policy coordinating on %I %s to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.role()) = ''coordinator'' and space_id = any ((select app.my_spaces())::uuid[]))',
      t, case when t in ('shift_wish', 'shift_swap') then 'for select' else '' end);
  end loop;
  -- the rota is shared by those who look after a space
  foreach t in array array['cover_need', 'shift_pattern', 'shift_swap'] loop
    execute format('create policy tending on %I for select to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]))', t);
  end loop;
  -- what is a supporter's own she says herself, in a space she has a place in
  foreach t in array array['shift_pattern', 'shift_wish'] loop
    execute format('create policy hers on %I to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.role()) = ''supporter'' and person_id = (select app.person()))
      with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and space_id = any ((select app.my_places(''space''))::uuid[]))', t);
  end loop;
end $$;
create policy asks on shift_swap for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and from_person_id = (select app.person())
    and space_id = any ((select app.my_places('space'))::uuid[]) and ended_at is null);
create policy answers on shift_swap for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and space_id = any ((select app.my_places('space'))::uuid[])
    and ((select app.person()) in (from_person_id, to_person_id) or to_person_id is null));
create policy hers on cover_ask for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person()));
create policy hers_to_answer on cover_ask for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person()));

grant update (ended_at, ended_by) on cover_need, shift_pattern to alongside_app;
grant update (ended_at, ended_by, ended_how) on shift_swap to alongside_app;
grant update (answered_at, answer) on cover_ask to alongside_app;
grant update (wish, changed_at) on shift_wish to alongside_app;
grant update (state, made_at, optimal, answered_at, answered_by) on rota_plan to alongside_app;
