-- The community: closed spaces, who has a place in them, what is written there, and who is there to answer.
-- Who wrote what stands in a table of its own (post_author): what others read never carries it (A12).

create table space (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  kind text not null check (kind in ('mums', 'dads', 'mixed', 'cohort', 'young parents')),
  name text not null check (length(name) between 1 and 80),
  purpose text not null default '',
  -- a cohort: babies due in this month
  due_month date check (due_month is null or extract(day from due_month) = 1),
  opens_on date not null,
  -- a space is born with an ending or a day on which it is looked at again
  ends_on date,
  review_on date,
  goodbye_from_on date,
  read_only_from_on date,
  closed_at timestamptz,
  closed_by uuid references person,
  -- the size at which it splits or gets more supporters (C19), and how many are to be there at once
  members_max int not null default 30 check (members_max between 2 and 2000),
  supporters_min int not null default 2 check (supporters_min between 1 and 20),
  -- the first human reply, while somebody is there
  reply_minutes int not null default 60 check (reply_minutes between 5 and 1440),
  greet_minutes int not null default 120 check (greet_minutes between 5 and 2880),
  pictures_allowed boolean not null default false,
  opened_at timestamptz not null,
  opened_by uuid not null references person,
  check (ends_on is not null or review_on is not null),
  check (ends_on is null or ends_on > opens_on),
  check ((kind = 'cohort') = (due_month is not null))
);
create index space_programme on space (programme_id);

-- As others in the space see somebody: never who she is.
create table space_member (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  place text not null check (place in ('member', 'supporter', 'guest')),
  -- a member's chosen name; a supporter's or a guest's own
  handle text not null check (length(handle) between 1 and 60),
  picture text not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  -- a supporter's or guest's line about herself
  about text
);
create unique index space_member_handle on space_member (space_id, lower(handle)) where left_at is null;

-- Who has a place, as a period: offered, taken, ended. A guest's has a last moment from its start.
create table space_place (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  place text not null check (place in ('member', 'supporter', 'guest')),
  referral_id uuid references referral,
  offered_at timestamptz not null,
  offered_by uuid references person,
  member_id uuid unique references space_member,
  joined_at timestamptz,
  until_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_why text,
  check ((joined_at is null) = (member_id is null)),
  check ((place = 'guest') = (until_at is not null)),
  check (ended_at is null or ended_at >= offered_at)
);
create unique index space_place_once on space_place (space_id, person_id, place) where ended_at is null;
create index space_place_person on space_place (person_id) where ended_at is null;

-- Asked once a statement by every policy below; definer, for it looks past what the asker may read.
create function app.my_places(what text) returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(case what when 'space' then p.space_id else p.member_id end), '{}') from space_place p
  where p.person_id = app.person() and p.organisation_id = app.organisation() and p.joined_at is not null and p.ended_at is null
    and p.place = case app.role() when 'parent' then 'member' when 'supporter' then 'supporter' when 'professional' then 'guest' end $$;
-- The spaces this asker reads: those she has a place in; a coordinator her programme's, a lead every one she leads.
create function app.my_spaces() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select case when app.role() in ('coordinator', 'safeguarding-lead') then
      (select coalesce(array_agg(s.id), '{}') from space s where s.organisation_id = app.organisation() and app.in_programme(s.programme_id))
    else app.my_places('space') end $$;
create function app.my_members() returns uuid[] language sql stable security definer set search_path = public, app as
  $$ select app.my_places('member') $$;
-- Those who look after a space: they read what is held, hidden or removed as well.
create function app.is_tending() returns boolean language sql stable parallel safe as
  $$ select app.role() in ('supporter', 'coordinator', 'safeguarding-lead') $$;

create table folder (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  name text not null check (length(name) between 1 and 60),
  position int not null,
  ended_at timestamptz
);
create index folder_space on folder (space_id);

create table thread (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  folder_id uuid references folder,
  kind text not null default 'talk' check (kind in ('talk', 'shelf', 'session', 'farewell')),
  title text not null,
  -- what a reader may want to be told of first, and may not want today: loss, birth, scan, feeding …
  notes text[] not null default '{}',
  opened_at timestamptz not null,
  last_post_at timestamptz not null,
  posts int not null default 0,
  pinned_at timestamptz,
  pinned_by uuid references person,
  -- seconds between two posts of one member, while somebody has asked for calm
  slow_seconds int check (slow_seconds between 10 and 86400),
  closed_at timestamptz
);
create index thread_space on thread (space_id, last_post_at desc);
create index thread_folder on thread (folder_id, last_post_at desc) where folder_id is not null;

create table post (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  place text not null check (place in ('member', 'supporter', 'guest')),
  -- null: she has hidden her name on this post
  member_id uuid references space_member,
  -- with a hidden name: the same within one thread, different in every other, and never hers
  veil_id uuid,
  opens boolean not null default false,
  words text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  -- waits for a person before others read it
  held_at timestamptz,
  held_why text check (held_why in ('out of hours', 'restricted', 'picture', 'flood')),
  -- put aside until somebody has looked; reversible
  hidden_at timestamptz,
  hidden_why text check (hidden_why in ('flags', 'report', 'shift')),
  -- gone for readers, kept for a case until its time is over
  removed_at timestamptz,
  removed_how text check (removed_how in ('author', 'moderator')),
  check ((member_id is null) = (veil_id is not null)),
  check ((held_at is null) = (held_why is null)),
  check ((hidden_at is null) = (hidden_why is null)),
  check ((removed_at is null) = (removed_how is null))
);
create index post_thread on post (thread_id, written_at, id);
create index post_space on post (space_id, written_at desc);
create unique index post_opens on post (thread_id) where opens;

create table post_author (
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  member_id uuid not null references space_member,
  person_id uuid not null references person
);
create index post_author_person on post_author (person_id, space_id);
-- Definer: a policy of post may ask it without the asker's own row policies being asked again for every row.
create function app.wrote(p uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from post_author a where a.post_id = p and a.person_id = app.person() and a.member_id = any (app.my_members())) $$;

-- What she had written before she changed it.
create table post_edit (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  post_id uuid not null references post,
  words text not null,
  until_at timestamptz not null
);
create index post_edit_post on post_edit (post_id);

-- What the rules found in a post, for those who look after the space and never for members. Appended to, never edited.
create table post_assessment (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  post_id uuid not null references post,
  at timestamptz not null,
  -- by the rules, or by somebody who saw it otherwise
  by_person_id uuid references person,
  tier text not null check (tier in ('R', 'U', 'S', 'A', 'none')),
  rules text[] not null default '{}',
  -- the words that matched, and the reason in plain words
  found jsonb not null,
  reason text not null,
  cards text[] not null default '{}',
  rules_version int not null
);
create index post_assessment_post on post_assessment (post_id, at desc);
create index post_assessment_space on post_assessment (space_id, at desc) where tier <> 'none';
create index post_assessment_thread on post_assessment (thread_id, at desc) where tier <> 'none';

-- Two hours of one supporter in one space (A5): planned, then begun and ended by herself. The promise is read from what began.
create table shift (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  came_by text not null check (came_by in ('pattern', 'sign-up', 'swap', 'plan', 'stand-in')),
  planned_at timestamptz not null,
  planned_by uuid references person,
  cancelled_at timestamptz,
  cancelled_by uuid references person,
  started_at timestamptz,
  -- until when she says she is here; the end of the shift unless she stays on or leaves early
  here_until_at timestamptz,
  closed_at timestamptz,
  check (to_at > from_at),
  check ((started_at is null) = (here_until_at is null)),
  check (closed_at is null or started_at is not null),
  check (cancelled_at is null or started_at is null)
);
create index shift_space on shift (space_id, from_at) where cancelled_at is null;
create index shift_person on shift (person_id, from_at) where cancelled_at is null;
create index shift_open on shift (space_id) where started_at is not null and closed_at is null;
-- How many are here now and until when, and when the next begins: numbers for everybody in the space, never who.
create function app.staffed(s uuid, moment timestamptz)
  returns table (here int, until_at timestamptz, next_at timestamptz) language sql stable security definer set search_path = public, app as $$
  select (count(*) filter (where x.started_at <= moment and x.closed_at is null and x.here_until_at > moment))::int,
    max(x.here_until_at) filter (where x.started_at <= moment and x.closed_at is null and x.here_until_at > moment),
    min(x.from_at) filter (where x.started_at is null and x.from_at > moment)
  from shift x where x.space_id = s and x.cancelled_at is null and x.organisation_id = app.organisation()
    and (app.is_system() or s = any (app.my_spaces())) $$;
create function app.on_shift(s uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from shift x where x.space_id = s and x.person_id = app.person() and x.started_at is not null and x.closed_at is null) $$;

do $$ declare t text; begin
  foreach t in array array['space', 'space_member', 'space_place', 'folder', 'thread', 'post', 'post_author', 'post_edit', 'post_assessment', 'shift'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;

-- Outside it a space is not there; whoever was offered a place learns of it by that offer.
create function app.my_offers() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(p.space_id), '{}') from space_place p where p.person_id = app.person() and p.organisation_id = app.organisation()
    and p.joined_at is null and p.ended_at is null
    and p.place = case app.role() when 'parent' then 'member' when 'supporter' then 'supporter' when 'professional' then 'guest' end $$;
create policy inside on space for select to alongside_app
  using (organisation_id = (select app.organisation()) and (id = any ((select app.my_spaces())::uuid[]) or id = any ((select app.my_offers())::uuid[])));
create policy setting_up on space for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator');
create policy opens on space for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id) and opened_by = (select app.person()));
create policy changes on space for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy inside on space_member for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy joins on space_member for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and space_id = any ((select app.my_offers())::uuid[]) and left_at is null);
create policy hers on space_member for update to alongside_app
  using (organisation_id = (select app.organisation()) and id = any ((select app.my_members())::uuid[]));
create policy hers on space_place for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy takes on space_place for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and ended_at is null)
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy coordinating on space_place to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy leads on space_place for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and space_id = any ((select app.my_spaces())::uuid[]));
call app.keep_from_conflicts('space_place', 'person_id');

create policy inside on folder for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy tending on folder to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy inside on thread for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy opens on thread for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and space_id = any ((select app.my_places('space'))::uuid[]));
create policy tending on thread for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy inside on post for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[])
    and ((held_at is null and hidden_at is null and removed_at is null) or (select app.is_tending()) or app.wrote(id)));
create policy writes on post for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and space_id = any ((select app.my_places('space'))::uuid[])
    and (member_id is null or member_id = any ((select app.my_members())::uuid[]))
    and place = case (select app.role()) when 'parent' then 'member' when 'supporter' then 'supporter' when 'professional' then 'guest' end);
create policy hers on post for update to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_places('space'))::uuid[]) and app.wrote(id))
  with check (member_id is null or member_id = any ((select app.my_members())::uuid[]));
create policy tending on post for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
-- She alone reads which posts are hers; nobody else does in any role.
create policy hers on post_author for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));
create policy writes on post_author for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));
create policy tending on post_edit for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[]) and ((select app.is_tending()) or app.wrote(post_id)));
create policy writes on post_edit for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and app.wrote(post_id));
create policy tending on post_assessment for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy sees_otherwise on post_assessment for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and by_person_id = (select app.person()));
create policy tending on shift for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy hers_new on shift for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person())
    and space_id = any ((select app.my_places('space'))::uuid[]));
create policy hers on shift for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person()));
create policy coordinating on shift to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));

-- Nobody moves a place, a post or a shift to another space, or to somebody else.
grant select, insert, update on space, folder to alongside_app;
grant select, insert on space_member, space_place, thread, post, shift to alongside_app;
grant update (handle, picture, left_at, about) on space_member to alongside_app;
grant update (member_id, joined_at, until_at, ended_at, ended_by, ended_why) on space_place to alongside_app;
grant update (folder_id, title, notes, last_post_at, posts, pinned_at, pinned_by, slow_seconds, closed_at) on thread to alongside_app;
grant update (member_id, veil_id, words, edited_at, held_at, held_why, hidden_at, hidden_why, removed_at, removed_how) on post to alongside_app;
grant update (from_at, to_at, cancelled_at, cancelled_by, started_at, here_until_at, closed_at) on shift to alongside_app;
-- Whoever looks after a space puts a post aside, and never words into somebody's mouth or her name beneath it.
create function app.keep_her_words() returns trigger language plpgsql as $$ begin
  if (new.words is distinct from old.words or new.member_id is distinct from old.member_id or new.veil_id is distinct from old.veil_id)
    and not app.is_system() and not app.wrote(old.id) and current_user = 'alongside_app' then
    raise exception 'The words of a post and the name beneath it are its author''s alone.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keeps_her_words before update on post for each row execute function app.keep_her_words();
grant select, insert on post_author, post_edit, post_assessment to alongside_app;
-- by our own code alone, when somebody is erased
grant update (words) on post_edit to alongside_app;
grant update (found, reason) on post_assessment to alongside_app;
