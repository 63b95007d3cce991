-- Reports and what becomes of them, what holds for a member for a time, who watches over a space, and the opening of a
-- hidden name. Who reported and who wrote stand apart from the case, as post_author stands apart from post (A12).

create table report_case (
  -- Everything said about one thing until it is decided: several reports on it are one case.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme,
  space_id uuid references space,
  thread_id uuid references thread,
  thing_kind text not null check (thing_kind in ('post', 'thread', 'member', 'question', 'live-session', 'session-message', 'person', 'outside')),
  -- null: told by somebody without an account, about something only her words say
  thing_id uuid,
  -- who decides: whoever looks after the space; a coordinator; leads and administrators
  goes_to text not null check (goes_to in ('shift', 'coordinator', 'lead')),
  reason text not null,
  reports int not null default 1,
  -- as it stood when it was first reported; never changed by an edit of the thing
  frozen jsonb not null,
  name_hidden boolean not null default false,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  claimed_at timestamptz,
  claimed_by uuid references person,
  decided_at timestamptz,
  check ((claimed_at is null) = (claimed_by is null)),
  check ((thing_kind = 'outside') = (thing_id is null))
);
create unique index report_case_open on report_case (thing_kind, thing_id) where decided_at is null;
create index report_case_waiting on report_case (organisation_id, due_at) where decided_at is null;
create index report_case_opened on report_case (organisation_id, opened_at);
create index report_case_space on report_case (space_id, opened_at);

create table report (
  -- One reporter's words. Who it was stands in report_by.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  case_id uuid not null references report_case,
  said_by text not null check (said_by in ('member', 'supporter', 'guest', 'staff', 'outside')),
  reason text not null,
  words text not null,
  at timestamptz not null
);
create index report_case_reports on report (case_id, at);

create table report_by (
  -- Who reported: read by herself and by the house. Somebody without an account has a reference instead.
  report_id uuid primary key references report,
  organisation_id uuid not null references organisation,
  person_id uuid references person,
  reference_hash bytea unique,
  check ((person_id is null) = (reference_hash is not null))
);
create index report_by_person on report_by (person_id);

create table report_author (
  -- Whom a case is about: read by herself and by the house, so that a hidden name stays hidden from whoever decides.
  case_id uuid not null references report_case,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  member_id uuid references space_member,
  primary key (case_id, person_id)
);
create index report_author_person on report_author (person_id);

create table report_note (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  case_id uuid not null references report_case,
  by_person_id uuid not null references person,
  at timestamptz not null,
  words text not null
);
create index report_note_case on report_note (case_id, at);

create table report_decision (
  -- What was decided, by whom and why. Appended to, never edited.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  case_id uuid not null references report_case,
  by_person_id uuid not null references person,
  by_role text not null,
  at timestamptz not null,
  does text[] not null check (cardinality(does) > 0),
  because text not null,
  -- of a time-bound measure
  days int check (days between 1 and 365),
  in_time boolean not null,
  unique (id, by_person_id),
  unique (case_id)
);

create table report_told (
  -- What one side was told in plain words, on a page of her own; never who reported, never who else.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  case_id uuid not null references report_case,
  -- null: for whom the case is about
  report_id uuid references report,
  at timestamptz not null,
  -- what it was about, and her own words as they stood, where they were hers
  about text not null,
  words text not null,
  may_appeal boolean not null
);
create index report_told_case on report_told (case_id, at);

create table report_appeal (
  -- Somebody asks for another look. Decided by another person than the first, here as in the act.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  case_id uuid not null references report_case,
  side text not null check (side in ('author', 'reporter')),
  report_id uuid references report,
  at timestamptz not null,
  due_at timestamptz not null,
  words text not null,
  decision_id uuid not null,
  first_by uuid not null,
  decided_at timestamptz,
  decided_by uuid references person,
  upheld boolean,
  because text,
  foreign key (decision_id, first_by) references report_decision (id, by_person_id),
  check (decided_by is distinct from first_by),
  check (num_nonnulls(decided_at, decided_by, upheld, because) in (0, 4)),
  check ((side = 'reporter') = (report_id is not null))
);
create unique index report_appeal_once on report_appeal (case_id, side, coalesce(report_id, case_id));
create index report_appeal_waiting on report_appeal (organisation_id, due_at) where decided_at is null;

create table strike (
  -- What holds for a member for a time: a warning that counts, or something she may not do. She reads it; nobody else does.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  case_id uuid not null references report_case,
  person_id uuid not null references person,
  member_id uuid not null references space_member,
  kind text not null check (kind in ('warning', 'read only', 'held first', 'no reactions', 'out')),
  from_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('over', 'appeal', 'lifted')),
  check (until_at > from_at),
  check ((ended_at is null) = (ended_why is null))
);
create index strike_person on strike (person_id, space_id) where ended_at is null;
create index strike_until on strike (until_at) where ended_at is null;
create index strike_case on strike (case_id);

create table report_clock (
  -- How soon a report of a kind is decided, where the organisation says otherwise than we do.
  organisation_id uuid not null references organisation,
  reason text not null,
  minutes int not null check (minutes between 15 and 20160),
  said_at timestamptz not null,
  said_by uuid not null references person,
  primary key (organisation_id, reason)
);

create table space_watch (
  -- Who watches over a space and how often (C17), as a period.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  person_id uuid not null references person,
  every_days int not null check (every_days between 1 and 60),
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person
);
create unique index space_watch_now on space_watch (space_id) where ended_at is null;

create table space_watch_note (
  -- How a space was found: its focus, its mood, arguments (C18, C22, C23).
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  by_person_id uuid not null references person,
  at timestamptz not null,
  focus text not null check (focus in ('kept', 'partly', 'lost')),
  mood text not null check (mood in ('warm', 'mixed', 'negative')),
  arguments text not null check (arguments in ('none', 'settled', 'open')),
  words text not null,
  next_step text not null
);
create index space_watch_note_space on space_watch_note (space_id, at desc);

create table thread_pace (
  -- A conversation slowed down, closed or let go on, and why. The thread itself says what holds now (C18).
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  at timestamptz not null,
  by_person_id uuid not null references person,
  slow_seconds int,
  closed boolean not null,
  why text not null
);
create index thread_pace_thread on thread_pace (thread_id, at desc);

create table seal_opening (
  -- A hidden name, asked to be opened: by a lead, with a reason, agreed by a second person, for a time (A12).
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  post_id uuid not null references post,
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  why text not null,
  agreed_at timestamptz,
  agreed_by uuid references person,
  refused_at timestamptz,
  refused_by uuid references person,
  refused_why text,
  until_at timestamptz,
  seen_at timestamptz,
  ended_at timestamptz,
  -- when she is told of it, unless somebody says why she is not told yet
  tell_on date,
  wait_why text,
  told_at timestamptz,
  check (agreed_by is distinct from asked_by and refused_by is distinct from asked_by),
  check (num_nonnulls(agreed_at, agreed_by, until_at, tell_on) in (0, 4)),
  check (num_nonnulls(refused_at, refused_by, refused_why) in (0, 3)),
  check (num_nonnulls(agreed_at, refused_at) < 2),
  check (seen_at is null or agreed_at is not null)
);
create unique index seal_opening_once on seal_opening (post_id, asked_by) where refused_at is null and ended_at is null;
create index seal_opening_open on seal_opening (until_at) where ended_at is null and agreed_at is not null;

create table seal_told (
  -- She is told that her hidden name was opened, and why, when it is safe. Hers alone to read.
  opening_id uuid primary key references seal_opening,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  opened_at timestamptz not null,
  at timestamptz not null,
  words text not null
);
create index seal_told_person on seal_told (person_id);

do $$ declare t text; begin
  foreach t in array array['report_case', 'report', 'report_by', 'report_author', 'report_note', 'report_decision', 'report_told',
      'report_appeal', 'strike', 'report_clock', 'space_watch', 'space_watch_note', 'thread_pace', 'seal_opening', 'seal_told'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;

-- Cases in which whoever asks has a part: it is about her, she reported it, or she must not see whom it is about.
create function app.my_part_in() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(part.id), '{}') from (
    select a.case_id id from report_author a where a.person_id = app.person() or a.person_id = any (app.not_to_see())
    union select r.case_id from report_by b join report r on r.id = b.report_id where b.person_id = app.person()) part $$;

create policy deciding on report_case for select to alongside_app
  using (organisation_id = (select app.organisation()) and not id = any ((select app.my_part_in())::uuid[]) and (
    ((select app.role()) = 'safeguarding-lead' and (programme_id is null or app.in_programme(programme_id)))
    or (goes_to = 'lead' and (select app.role()) = 'administrator')
    or (goes_to in ('shift', 'coordinator') and (select app.role()) = 'coordinator' and app.in_programme(programme_id))
    or (goes_to = 'shift' and (select app.role()) = 'supporter' and space_id = any ((select app.my_spaces())::uuid[]))));
create policy takes on report_case for update to alongside_app
  using (organisation_id = (select app.organisation()) and not id = any ((select app.my_part_in())::uuid[]) and (
    ((select app.role()) = 'safeguarding-lead' and (programme_id is null or app.in_programme(programme_id)))
    or (goes_to = 'lead' and (select app.role()) = 'administrator')
    or (goes_to in ('shift', 'coordinator') and (select app.role()) = 'coordinator' and app.in_programme(programme_id))
    or (goes_to = 'shift' and (select app.role()) = 'supporter' and space_id = any ((select app.my_spaces())::uuid[]))));
-- What belongs to a case is read by whoever reads the case.
create policy deciding on report for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select from report_case c where c.id = case_id));
create policy deciding on report_note for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select from report_case c where c.id = case_id));
create policy writes on report_note for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and by_person_id = (select app.person()) and exists (select from report_case c where c.id = case_id));
create policy deciding on report_decision for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select from report_case c where c.id = case_id));
create policy decides on report_decision for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and by_person_id = (select app.person()) and exists (select from report_case c where c.id = case_id));
create policy deciding on report_told for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select from report_case c where c.id = case_id));
create policy deciding on report_appeal for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) <> 'supporter' and exists (select from report_case c where c.id = case_id));
create policy decides on report_appeal for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) <> 'supporter' and decided_at is null
    and first_by <> (select app.person()) and exists (select from report_case c where c.id = case_id))
  with check (decided_by = (select app.person()));
create policy hers on report_by for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy hers on report_author for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy hers on report_told for select to alongside_app
  using (organisation_id = (select app.organisation())
    and ((report_id is null and exists (select from report_author a where a.case_id = report_told.case_id and a.person_id = (select app.person())))
      or exists (select from report_by b where b.report_id = report_told.report_id and b.person_id = (select app.person()))));
create policy hers on report_appeal for select to alongside_app
  using (organisation_id = (select app.organisation())
    and ((side = 'author' and exists (select from report_author a where a.case_id = report_appeal.case_id and a.person_id = (select app.person())))
      or exists (select from report_by b where b.report_id = report_appeal.report_id and b.person_id = (select app.person()))));
create policy hers on strike for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy reads on report_clock for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.person()) is not null);
create policy sets on report_clock to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator')
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and said_by = (select app.person()));
create policy tending on space_watch for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy coordinating on space_watch to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]))
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy tending on space_watch_note for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy writes on space_watch_note for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and by_person_id = (select app.person()));

create policy tending on thread_pace for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy writes on thread_pace for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and by_person_id = (select app.person()));

-- ---- the seal ---------------------------------------------------------------------------------------------------
-- Openings of posts that whoever asks wrote, or whose author she must not see: she reads nothing of them.
create function app.seals_apart() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(o.id), '{}') from seal_opening o join post_author a on a.post_id = o.post_id
  where a.person_id = app.person() or a.person_id = any (app.not_to_see()) $$;
-- Posts whose hidden name is open to this lead at this moment; the sweep ends what is over, acts look at the time.
create function app.seals_open() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(o.post_id), '{}') from seal_opening o
  where o.organisation_id = app.organisation() and o.asked_by = app.person() and app.role() = 'safeguarding-lead'
    and o.agreed_at is not null and o.ended_at is null $$;
create policy opened on post_author for select to alongside_app
  using (organisation_id = (select app.organisation()) and post_id = any ((select app.seals_open())::uuid[]));
call app.keep_from_conflicts('post_author', 'person_id');

create policy two_people on seal_opening for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'administrator')
    and not id = any ((select app.seals_apart())::uuid[]));
create policy asks on seal_opening for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead'
    and space_id = any ((select app.my_spaces())::uuid[]) and asked_by = (select app.person()) and agreed_at is null);
create policy answers on seal_opening for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'administrator')
    and asked_by <> (select app.person()) and agreed_at is null and refused_at is null and not id = any ((select app.seals_apart())::uuid[]))
  with check (agreed_by = (select app.person()) or refused_by = (select app.person()));
create policy asker on seal_opening for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and asked_by = (select app.person())
    and agreed_at is not null)
  with check (asked_by = (select app.person()));
create policy hers on seal_told for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));

-- Whoever wrote it, and whoever must not see her, is neither the lead nor the second person, whatever an act says.
create function app.keep_seal_apart() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if exists (select from post_author a where a.post_id = new.post_id and (a.person_id in (new.asked_by, new.agreed_by)
      or exists (select from conflict c where c.subject_id = a.person_id and c.ended_at is null and c.person_id in (new.asked_by, new.agreed_by)))) then
    raise exception 'Somebody else opens this.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keeps_seal_apart before insert or update of asked_by, agreed_by on seal_opening for each row execute function app.keep_seal_apart();
-- The same for a decision: nobody decides about her own, about what she reported, or about whom she must not see.
create function app.keep_decision_apart() returns trigger language plpgsql security definer set search_path = public, app as $$
declare who uuid := case tg_table_name when 'report_appeal' then (to_jsonb(new)->>'decided_by')::uuid else (to_jsonb(new)->>'by_person_id')::uuid end;
begin
  if who is not null and (
    exists (select from report_author a where a.case_id = new.case_id and (a.person_id = who
      or exists (select from conflict c where c.subject_id = a.person_id and c.person_id = who and c.ended_at is null)))
    or exists (select from report r join report_by b on b.report_id = r.id where r.case_id = new.case_id and b.person_id = who)) then
    raise exception 'Somebody else decides this.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keeps_decision_apart before insert on report_decision for each row execute function app.keep_decision_apart();
create trigger keeps_decision_apart before update of decided_by on report_appeal for each row execute function app.keep_decision_apart();

-- ---- out of a space for a time -------------------------------------------------------------------------------------
create function app.out_of() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(s.space_id), '{}') from strike s
  where app.role() = 'parent' and s.person_id = app.person() and s.kind = 'out' and s.ended_at is null $$;
-- The owner passes by name, as in app.keep_from_conflicts.
do $$ declare t text; begin
  foreach t in array array['post', 'thread'] loop
    execute format('create policy out_for_a_time on %I as restrictive for select to alongside_app
      using (current_user = %L or not space_id = any ((select app.out_of())::uuid[]))', t, current_user);
  end loop;
end $$;

-- That somebody was told what was decided about a post is read by nobody but her: it would say who wrote it.
create or replace function app.is_private_message(template text) returns boolean language sql immutable parallel safe as
  $$ select template ~ '^(concern|duty|allegation|looking|conflict|emergency|report|seal|community)' $$;

grant select, insert on report_case, report, report_by, report_author, report_note, report_decision, report_told, report_appeal, strike,
  report_clock, space_watch, space_watch_note, thread_pace, seal_opening, seal_told to alongside_app;
grant update (reports, reason, due_at, goes_to, claimed_at, claimed_by, decided_at, frozen) on report_case to alongside_app;
grant update (words) on report, report_note, seal_told to alongside_app;
grant update (about, words) on report_told to alongside_app;
-- by our own code alone, when somebody is erased
grant update (because) on report_decision to alongside_app;
grant update (words, next_step) on space_watch_note to alongside_app;
grant update (why) on seal_opening, thread_pace to alongside_app;
grant update (decided_at, decided_by, upheld, because, words) on report_appeal to alongside_app;
grant update (until_at, ended_at, ended_why) on strike to alongside_app;
grant update (minutes, said_at, said_by) on report_clock to alongside_app;
grant update (ended_at, ended_by) on space_watch to alongside_app;
grant update (agreed_at, agreed_by, refused_at, refused_by, refused_why, until_at, seen_at, ended_at, tell_on, wait_why, told_at) on seal_opening to alongside_app;
