-- Around what is written: what each chooses for herself, words found again without lying open, and news in neutral words.

-- How a space is for somebody, by her own word. Nobody else reads any of these, in any role.
create table space_choice (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  digest text not null default 'never' check (digest in ('never', 'daily', 'weekly')),
  digest_weekday smallint check (digest_weekday between 1 and 7),
  digest_hour smallint check (digest_hour between 0 and 23),
  digest_due_at timestamptz,
  digest_sent_at timestamptz,
  -- a line without words on a phone she chose
  pushes boolean not null default false,
  push_due_at timestamptz,
  push_sent_at timestamptz,
  -- births, scans and good news although the switch for loss is on
  shows_all boolean not null default false,
  changed_at timestamptz not null,
  unique (space_id, person_id),
  check ((digest = 'never') = (digest_due_at is null)),
  check ((digest = 'weekly') = (digest_weekday is not null)),
  check ((digest = 'never') = (digest_hour is null))
);
create index space_choice_person on space_choice (person_id);
create index space_choice_digest on space_choice (organisation_id, digest_due_at) where digest_due_at is not null;
create index space_choice_push on space_choice (organisation_id, push_due_at) where push_due_at is not null;
create index space_choice_pushes on space_choice (space_id) where pushes;

-- Not today: what she would rather not meet unasked, for a while.
create table not_today (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  topic text check (topic in ('loss', 'birth', 'scan', 'feeding', 'trauma', 'good-news', 'body', 'sleep')),
  -- babies due in this month of the year
  due_month smallint check (due_month between 1 and 12),
  from_at timestamptz not null,
  -- null: until she says
  until_at timestamptz,
  ended_at timestamptz,
  check ((topic is null) <> (due_month is null)),
  check (until_at is null or until_at > from_at)
);
create unique index not_today_once on not_today (space_id, person_id, coalesce(topic, due_month::text)) where ended_at is null;
create index not_today_person on not_today (person_id);

create table space_break (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  from_at timestamptz not null,
  until_at timestamptz,
  ended_at timestamptz,
  check (until_at is null or until_at > from_at)
);
create unique index space_break_once on space_break (space_id, person_id) where ended_at is null;
create index space_break_person on space_break (person_id);

-- Whose posts fold for her. A name that is hidden is muted as the veil it is, in that thread only: who is behind it stays unknown.
create table member_mute (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  member_id uuid references space_member,
  veil_id uuid,
  thread_id uuid references thread,
  from_at timestamptz not null,
  ended_at timestamptz,
  check ((member_id is null) = (veil_id is not null)),
  check ((veil_id is null) = (thread_id is null))
);
create unique index member_mute_once on member_mute (space_id, person_id, coalesce(member_id, veil_id)) where ended_at is null;
create index member_mute_person on member_mute (person_id);

-- A phone that takes a line without words; where it is reached is closed like words.
create table push_phone (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  address text not null,
  address_hash text not null,
  p256dh text not null,
  auth text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('she said', 'gone', 'another')),
  check ((ended_at is null) = (ended_why is null))
);
create unique index push_phone_once on push_phone (organisation_id, address_hash) where ended_at is null;
create index push_phone_person on push_phone (person_id);

-- What an organisation proves itself by to those who carry pushes.
create table push_key (
  organisation_id uuid primary key references organisation,
  public_key text not null,
  private_key text not null,
  made_at timestamptz not null
);

-- The words of a post as tokens that only the organisation's key makes, different in every space: what is searched.
create table post_index (
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  key_id text not null,
  written_at timestamptz not null,
  words bigint[] not null
);
create index post_index_words on post_index using gin (words);
create index post_index_key on post_index (organisation_id, key_id);

do $$ declare t text; begin
  foreach t in array array['space_choice', 'not_today', 'space_break', 'member_mute', 'push_phone', 'push_key', 'post_index'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
  foreach t in array array['space_choice', 'not_today', 'space_break', 'member_mute'] loop
    execute format('create policy hers on %I for select to alongside_app
      using (organisation_id = (select app.organisation()) and person_id = (select app.person()))', t);
    execute format('create policy hers_new on %I for insert to alongside_app
      with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and space_id = any ((select app.my_places(''space''))::uuid[]))', t);
    execute format('create policy hers_changed on %I for update to alongside_app
      using (organisation_id = (select app.organisation()) and person_id = (select app.person()))', t);
  end loop;
end $$;
create policy hers on push_phone to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));

-- Which posts of a space hold these words, the best first, then the newest. Definer: an array is compared before the row policies
-- of every post are asked, so that the index is used; whoever asks must be inside, and reads the posts under her own policies.
create function app.posts_with(s uuid, tokens bigint[], at_least int) returns table (post_id uuid, hits int)
language sql stable security definer set search_path = public, app as $$
  select x.post_id, x.hits from (
    select i.post_id, i.written_at, (select count(*)::int from unnest(i.words) w where w = any (tokens)) hits
    from post_index i
    where i.organisation_id = app.organisation() and i.space_id = s and s = any (app.my_spaces()) and i.words && tokens
  ) x where x.hits >= at_least order by x.hits desc, x.written_at desc limit 1000 $$;

grant select, insert, update, delete on space_choice, not_today, space_break, member_mute, push_phone, post_index to alongside_app;
grant select, insert on push_key to alongside_app;
grant update (private_key) on push_key to alongside_app;
