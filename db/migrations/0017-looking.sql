-- Who does not see whom, who looked and why, and how it is safe to reach somebody when that changes.

-- ---- do not see -----------------------------------------------------------------------------------------
create table conflict (
  -- A staff member or supporter is the parent's relative, neighbour or former partner. A period, and itself restricted.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  -- who does not see; null while somebody has only been named
  person_id uuid references person,
  named text,
  -- whose record it is
  subject_id uuid not null references person,
  kind text not null check (kind in ('relative', 'neighbour', 'former-partner', 'friend', 'works-together', 'other')),
  why text not null,
  found text not null check (found in ('declared', 'asked-for', 'noticed', 'closeness')),
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_why text,
  check (person_id is distinct from subject_id),
  check (person_id is not null or named is not null),
  check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3))
);
create unique index conflict_once on conflict (person_id, subject_id) where ended_at is null;
create index conflict_subject on conflict (subject_id);
call app.protect('conflict');

-- Everything of the people whose record whoever asks must not see: their own ids, and those of their referrals, matches
-- and relationships. Nearly always empty; policies read it once for a statement.
create function app.not_to_see() returns uuid[] language sql stable security definer set search_path = public, app as $$
  with hers as (select c.subject_id id from conflict c
    where c.person_id = app.person() and c.organisation_id = app.organisation() and c.ended_at is null)
  select coalesce(array_agg(each.id), '{}') from (
    select id from hers
    union all select r.id from hers join referral r on r.person_id = hers.id
    union all select m.id from hers join match m on m.parent_id = hers.id
    union all select x.id from hers join relationship x on x.parent_id = hers.id
    union all select l.id from hers join loss l on l.person_id = hers.id) each $$;
create function app.may_see_person(p uuid) returns boolean language sql stable as
  $$ select p is null or not p = any ((select app.not_to_see())::uuid[]) $$;

-- For every table that holds something of a parent: whoever must not see her neither reads nor changes its rows, whatever
-- another policy says. `columns` hold a person, or a referral, match or relationship of hers. Adding stays possible: a
-- worry about a neighbour is raised like any other.
-- The owner passes by name: a member of alongside_app that inherits is held by these too, and `not_to_see` would ask itself.
create procedure app.keep_from_conflicts(t regclass, variadic columns text[]) language plpgsql as $$
declare clear text;
begin
  select string_agg(format('(%1$I is null or not %1$I = any ((select app.not_to_see())::uuid[]))', c), ' and ') into clear from unnest(columns) c;
  clear := format('current_user = %L or (%s)', current_user, clear);
  execute format('create policy not_to_see on %s as restrictive for select to alongside_app using (%s)', t, clear);
  execute format('create policy not_to_change on %s as restrictive for update to alongside_app using (%s)', t, clear);
end $$;

create policy system on conflict to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
-- Read by leads and administrators, and by whoever wrote it; never by the person it keeps out, unless she said so herself.
create policy leads on conflict for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'administrator')
    and person_id is distinct from (select app.person()) and not subject_id = any ((select app.not_to_see())::uuid[]));
create policy writer on conflict for select to alongside_app
  using (organisation_id = (select app.organisation()) and began_by = (select app.person()));
create policy say on conflict for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and began_by = (select app.person()) and ended_at is null
    and (subject_id = (select app.person()) or person_id = (select app.person())
      or (select app.is_coordinating()) or (select app.role()) = 'safeguarding-lead'));
create policy leads_change on conflict for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'administrator')
    and person_id is distinct from (select app.person()) and not subject_id = any ((select app.not_to_see())::uuid[]));
create policy hers_back on conflict for update to alongside_app
  using (organisation_id = (select app.organisation()) and subject_id = (select app.person()) and began_by = (select app.person()));
grant select, insert on conflict to alongside_app;
grant update (person_id, ended_at, ended_by, ended_why) on conflict to alongside_app;

-- ---- who looked ---------------------------------------------------------------------------------------------
-- Opening a list of many is one line, about nobody in particular.
alter table view_log alter column subject_person_id drop not null;
alter table view_log add column once_key text;
create unique index view_log_once on view_log (organisation_id, once_key);
create index view_log_viewer on view_log (viewer_id, at desc);
create index view_log_at on view_log (organisation_id, at);

create table safeguarding_view (
  -- What those who keep people safe have opened. She never reads it, and neither does anybody in the application:
  -- what is unusual in it is shown without whose record it was.
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation,
  at timestamptz not null,
  viewer_id uuid not null,
  viewer_role text not null,
  subject_person_id uuid,
  concern_id uuid,
  page text not null
);
create index safeguarding_view_at on safeguarding_view (organisation_id, at);
call app.protect('safeguarding_view');
create policy write on safeguarding_view for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and viewer_id = (select app.person()));
create policy system on safeguarding_view for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
grant select, insert on safeguarding_view to alongside_app;

create table privacy_lead (
  -- Whose task it is to ask about unusual looking, as a period. While nobody is named, the administrators.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person
);
create unique index privacy_lead_now on privacy_lead (organisation_id) where ended_at is null;
call app.protect('privacy_lead');
create policy system on privacy_lead to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy read on privacy_lead for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.person()) is not null);
create policy administrator on privacy_lead to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator')
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator');
grant select, insert, update on privacy_lead to alongside_app;

-- Is this person the privacy lead: named, or one of the administrators while nobody is?
create function app.inspects_looking(p uuid) returns boolean language sql stable security definer set search_path = public, app as $$
  select exists (select from privacy_lead l where l.organisation_id = app.organisation() and l.ended_at is null and l.person_id = p)
    or (not exists (select from privacy_lead l where l.organisation_id = app.organisation() and l.ended_at is null)
      and exists (select from role_period r where r.organisation_id = app.organisation() and r.person_id = p
        and r.role = 'administrator' and r.ended_at is null)) $$;
create function app.is_inspecting() returns boolean language sql stable as
  $$ select app.is_staff() and app.inspects_looking(app.person()) $$;

drop policy hers on view_log;
create policy hers on view_log for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (subject_person_id = (select app.person()) or (select app.is_system())
      or ((select app.is_inspecting()) and viewer_id <> (select app.person()))));

create table unusual_look (
  -- Looking that somebody should be able to explain: one rule, one viewer, one record, with a clock and a person.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  viewer_id uuid not null references person,
  viewer_role text not null,
  -- null for many records at once, and where whose it was must not be told
  subject_id uuid references person,
  rule text not null check (rule in ('many', 'no-link', 'neighbour', 'same-surname', 'after-leaving', 'conflict', 'concern-not-hers')),
  looks int not null,
  usual int,
  first_at timestamptz not null,
  last_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'asked', 'answered', 'right', 'not right')),
  asked_at timestamptz,
  asked_by uuid references person,
  answered_at timestamptz,
  answer text,
  decided_at timestamptz,
  decided_by uuid references person,
  because text,
  once_key text not null,
  unique (organisation_id, once_key),
  check ((state in ('right', 'not right')) = (decided_at is not null)),
  check ((state = 'asked') <= (asked_at is not null)),
  check ((state = 'answered') <= (answered_at is not null))
);
create index unusual_look_waiting on unusual_look (organisation_id, due_at) where decided_at is null;
call app.protect('unusual_look');
create policy system on unusual_look to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
-- Nobody judges her own looking: what is asked about a privacy lead is asked by the others.
create policy inspector on unusual_look for select to alongside_app
  using (organisation_id = (select app.organisation()) and viewer_id <> (select app.person())
    and ((select app.is_inspecting())
      or ((select app.role()) in ('administrator', 'safeguarding-lead') and app.inspects_looking(viewer_id))));
create policy inspector_decides on unusual_look for update to alongside_app
  using (organisation_id = (select app.organisation()) and viewer_id <> (select app.person())
    and ((select app.is_inspecting())
      or ((select app.role()) in ('administrator', 'safeguarding-lead') and app.inspects_looking(viewer_id)))
    and decided_at is null)
  with check (viewer_id <> (select app.person()) and (decided_by is null or decided_by = (select app.person())));
create policy viewer on unusual_look for select to alongside_app
  using (organisation_id = (select app.organisation()) and viewer_id = (select app.person()) and asked_at is not null);
create policy viewer_answers on unusual_look for update to alongside_app
  using (organisation_id = (select app.organisation()) and viewer_id = (select app.person()) and state = 'asked')
  with check (viewer_id = (select app.person()) and state = 'answered');
grant select, insert on unusual_look to alongside_app;
grant update (looks, last_at, state, asked_at, asked_by, answered_at, answer, decided_at, decided_by, because) on unusual_look to alongside_app;

create table looking_watched (
  -- How far the watch has read; a day with the process down is made good from here.
  organisation_id uuid primary key references organisation,
  until_at timestamptz not null
);
call app.protect('looking_watched');
create policy system on looking_watched to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
grant select, insert, update on looking_watched to alongside_app;

-- That somebody is asked about her looking, or was kept from a record, is read by nobody but whom it is for.
create or replace function app.is_private_message(template text) returns boolean language sql immutable parallel safe as
  $$ select template ~ '^(concern|duty|allegation|looking|conflict|emergency)' $$;

-- ---- safe contact, when it changes -------------------------------------------------------------------------------
create table contact_stop (
  -- "It is no longer safe to write to me." While it holds, nothing is sent that way, whatever was owed before.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  ways text[] not null check (ways <@ '{text,email,call}' and cardinality(ways) > 0),
  heard text not null check (heard in ('herself', 'supporter', 'staff')),
  note text,
  began_at timestamptz not null,
  began_by uuid references person,
  ended_at timestamptz,
  ended_by uuid references person
);
create unique index contact_stop_now on contact_stop (person_id) where ended_at is null;

create table call_made (
  -- Somebody went on to call outside what is safe, and why.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  by_person_id uuid not null references person,
  at timestamptz not null,
  outside text not null check (outside in ('hours', 'day', 'way', 'stopped')),
  why text not null
);
create index call_made_person on call_made (person_id, at desc);

create table calendar_feed (
  -- An address a calendar reads by itself. Cut the moment somebody else may read that calendar.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  token_hash bytea not null unique,
  began_at timestamptz not null,
  ended_at timestamptz,
  ended_why text
);
create unique index calendar_feed_now on calendar_feed (person_id) where ended_at is null;

-- Whoever somebody walks alongside: the one who hears it first may say it for her, and reads that it holds.
create function app.is_my_parent(p uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select app.role() = 'supporter' and exists (select from relationship r where r.parent_id = p
       and r.supporter_id = app.person() and r.organisation_id = app.organisation() and r.ended_on is null) $$;

-- Her number goes to whoever walks alongside her only where the programme shares contact details, and she agreed.
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check
  check (purpose in ('support', 'sharing-with-referrer', 'future-opportunities', 'feedback-quoting', 'number-with-supporter'));

-- ---- an emergency contact, sealed ----------------------------------------------------------------------------------
create table emergency_contact (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  name text not null,
  relation text not null,
  reach text not null,
  note text,
  agreed text not null check (agreed in ('herself', 'told')),
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person
);
create unique index emergency_contact_now on emergency_contact (person_id) where ended_at is null;

create table emergency_opening (
  -- The seal broken: by whom, why, and until when.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  opened_by uuid not null references person,
  opened_role text not null,
  at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  why text not null,
  -- she is not shown it while that would put her in danger
  unsafe boolean not null default false,
  shown_at timestamptz,
  shown_by uuid references person,
  check (ends_at > at)
);
create index emergency_opening_person on emergency_opening (person_id, at desc);
create index emergency_opening_open on emergency_opening (ends_at) where ended_at is null;

do $$ declare t text; begin
  foreach t in array array['contact_stop', 'call_made', 'calendar_feed', 'emergency_contact', 'emergency_opening'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
  foreach t in array array['contact_stop', 'calendar_feed', 'emergency_contact'] loop
    execute format('create policy herself on %I to alongside_app using (organisation_id = (select app.organisation()) and person_id = (select app.person()))', t);
  end loop;
end $$;

create policy coordinating on contact_stop to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.has_role_here(person_id));
create policy lead on contact_stop to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and app.has_role_here(person_id));
create policy pair on contact_stop for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.is_my_parent(person_id));
create policy pair_says on contact_stop for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and app.is_my_parent(person_id)
    and began_by = (select app.person()) and heard = 'supporter' and ended_at is null);
create policy caller on call_made to alongside_app
  using (organisation_id = (select app.organisation()) and by_person_id = (select app.person()));
create policy hers on call_made for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy staff on call_made for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.has_role_here(person_id)
    and ((select app.is_coordinating()) or (select app.role()) = 'safeguarding-lead'));

-- Sealed: not even staff who may see everything else, but for whoever holds an opening that has not ended.
create policy opened on emergency_contact for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select from emergency_opening o
    where o.person_id = emergency_contact.person_id and o.opened_by = (select app.person()) and o.ended_at is null));
create policy told on emergency_contact for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating())
    and app.has_role_here(person_id) and began_by = (select app.person()) and agreed = 'told');
create policy opener on emergency_opening for select to alongside_app
  using (organisation_id = (select app.organisation()) and opened_by = (select app.person()));
create policy opener_opens on emergency_opening for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and opened_by = (select app.person()) and ended_at is null
    and (app.is_my_parent(person_id) or ((select app.role()) in ('coordinator', 'safeguarding-lead', 'administrator') and app.has_role_here(person_id))));
create policy opener_ends on emergency_opening for update to alongside_app
  using (organisation_id = (select app.organisation()) and opened_by = (select app.person()) and ended_at is null);
create policy lead on emergency_opening for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead');
create policy lead_shows on emergency_opening for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and unsafe)
  with check (shown_by = (select app.person()));
create policy hers on emergency_opening for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and not unsafe);
grant select, insert on contact_stop, call_made, calendar_feed, emergency_contact, emergency_opening to alongside_app;
grant update (ended_at, ended_by) on contact_stop, emergency_contact to alongside_app;
grant update (ended_at, ended_why) on calendar_feed to alongside_app;
grant update (ended_at, unsafe, shown_at, shown_by) on emergency_opening to alongside_app;

-- ---- do not see, everywhere ------------------------------------------------------------------------------------------
call app.keep_from_conflicts('person', 'id');
call app.keep_from_conflicts('address', 'person_id');
call app.keep_from_conflicts('role_period', 'person_id');
call app.keep_from_conflicts('safe_contact', 'person_id');
call app.keep_from_conflicts('access_needs', 'person_id');
call app.keep_from_conflicts('consent', 'person_id');
call app.keep_from_conflicts('fact', 'about_person_id', 'subject_id');
call app.keep_from_conflicts('message', 'to_person_id', 'about_id');
call app.keep_from_conflicts('view_log', 'subject_person_id');
call app.keep_from_conflicts('referral', 'person_id');
call app.keep_from_conflicts('referral_change', 'referral_id');
call app.keep_from_conflicts('referral_question', 'referral_id');
call app.keep_from_conflicts('invitation', 'person_id');
call app.keep_from_conflicts('import_row', 'referral_id');
call app.keep_from_conflicts('wishes', 'person_id');
call app.keep_from_conflicts('do_not_match', 'parent_id');
call app.keep_from_conflicts('match', 'parent_id');
call app.keep_from_conflicts('match_note', 'match_id');
call app.keep_from_conflicts('relationship', 'parent_id');
call app.keep_from_conflicts('meeting', 'relationship_id');
call app.keep_from_conflicts('ground_rules', 'relationship_id');
call app.keep_from_conflicts('contact', 'relationship_id');
call app.keep_from_conflicts('loss', 'person_id', 'referral_id');
call app.keep_from_conflicts('loss_told', 'loss_id');
call app.keep_from_conflicts('check_in', 'relationship_id');
call app.keep_from_conflicts('unusual_look', 'subject_id');
call app.keep_from_conflicts('contact_stop', 'person_id');
call app.keep_from_conflicts('call_made', 'person_id');
call app.keep_from_conflicts('emergency_contact', 'person_id');
call app.keep_from_conflicts('emergency_opening', 'person_id');

-- Whoever turns out to know her from elsewhere learns nothing more of a concern about her; that it ends opens no old one.
create function app.keep_concerns_from_her() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if new.person_id is not null and new.ended_at is null then
    update concern set kept_from = array_append(kept_from, new.person_id)
      where about_person_id = new.subject_id and not new.person_id = any (kept_from);
  end if;
  return new;
end $$;
create trigger keeps_concerns after insert or update of person_id on conflict for each row execute function app.keep_concerns_from_her();

-- Who must not see anything of this person, referral, match or relationship: for whoever chooses whom to tell or to suggest,
-- who hears who and never why.
create function app.kept_from(thing uuid) returns setof uuid language sql stable security definer set search_path = public, app as
  $$ select c.person_id from conflict c where c.organisation_id = app.organisation() and c.ended_at is null and c.person_id is not null
       and (app.is_staff() or app.is_system())
       and c.subject_id in (select thing union all select r.person_id from referral r where r.id = thing
         union all select m.parent_id from match m where m.id = thing union all select x.parent_id from relationship x where x.id = thing) $$;
create or replace function app.keeps_apart(parent uuid, supporter uuid, referral uuid, programme uuid) returns boolean
  language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from do_not_match d where d.ended_at is null
    and (d.parent_id = parent or (d.parent_id is null and d.outcode = (select r.outcode from referral r where r.id = referral)))
    and (d.supporter_id = supporter or (d.supporter_id is null and d.outcode = (select s.outcode from supporter s where s.person_id = supporter and s.programme_id = programme))))
  or exists (select 1 from conflict c where c.subject_id = parent and c.person_id = supporter and c.ended_at is null) $$;
