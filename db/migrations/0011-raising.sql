-- A worry can be about anybody, from anywhere; how soon a person must know; and who may learn that there is one at all.
alter table concern
  -- How soon a person must know. Not knowing counts as the more urgent, so it is what a worry without an answer gets.
  add column level text not null default 'immediate' check (level in ('immediate', 'same-day', 'within-24-hours', 'low')),
  -- Whether whoever raised it said so herself.
  add column level_said boolean not null default false,
  add column about_kind text check (about_kind in ('parent', 'unborn-baby', 'child', 'supporter', 'colleague', 'someone-else')),
  add column gestation_weeks smallint check (gestation_weeks between 0 and 45),
  add column about_name text,
  add column when_and_where text,
  add column already_done text,
  add column she_knows text check (she_knows in ('yes', 'no', 'not-yet', 'not-safe-to-say')),
  -- People who never learn of it, whatever their role: whoever it is about, and staff it may be about.
  add column kept_from uuid[] not null default '{}',
  -- The same form, or the same logged contact, sent again makes one concern.
  add column once_key text;

update concern set once_key = 'contact:' || from_id || ':' || raised_by where from_kind = 'contact';
update concern set kept_from = array[about_person_id] where about_person_id is not null;
update concern set about_kind = 'parent' where about_person_id is not null;
drop index concern_once;
create unique index concern_once on concern (organisation_id, once_key);

alter table concern drop constraint concern_from_kind_check;
alter table concern add constraint concern_from_kind_check check (from_kind in ('page', 'contact', 'relationship', 'meeting',
  'person', 'match', 'referral', 'post', 'thread', 'question', 'live-session', 'group', 'session', 'shift', 'birth', 'ward', 'visit'));
alter table concern add check ((from_kind = 'page') = (from_id is null));
alter table concern add check (gestation_weeks is null or about_kind = 'unborn-baby');
-- A low-level concern is about how somebody who works or volunteers here behaves.
alter table concern add check (level <> 'low' or about_kind in ('supporter', 'colleague'));

-- ---- who may learn of a concern: said here once, for the concern and for all that hangs on it -------------
-- Somebody on a duty post for this concern. Nobody, until there is a rota.
create function app.on_duty_for(c concern) returns boolean language sql stable as $$ select false $$;
-- Somebody added with a reason. Nobody, until that can be done.
create function app.added_to(c concern) returns boolean language sql stable as $$ select false $$;
-- Whoever answers it: safeguarding leads of the programme or the whole organisation, staff who were told of it, those on
-- duty and those added. Never the person it is about, whatever her role.
create function app.answers_concern(c concern) returns boolean language sql stable as $$
  select c.organisation_id = (select app.organisation())
    and (select app.person()) is not null
    and not coalesce(c.about_person_id = (select app.person()), false)
    and not ((select app.person()) = any (c.kept_from))
    and ((app.role() = 'safeguarding-lead' and app.in_programme(c.programme_id))
      or ((select app.is_staff()) and (select app.person()) = any (c.told_ids))
      or app.on_duty_for(c) or app.added_to(c)) $$;
-- The same by its id, for tables that hang on a concern. Definer: the concern's own policies ask the same thing.
create function app.answers_concern(concern_id uuid) returns boolean
  language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from concern c where c.id = concern_id and app.answers_concern(c)) $$;
-- Whoever raised it knows that there is one, too.
create function app.sees_concern(concern_id uuid) returns boolean
  language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from concern c where c.id = concern_id
       and ((c.organisation_id = app.organisation() and c.raised_by = app.person()) or app.answers_concern(c))) $$;

drop policy leads on concern;
drop policy leads_take on concern;
create policy answering on concern for select to alongside_app using (app.answers_concern(concern));
create policy answering_take on concern for update to alongside_app
  using (acknowledged_at is null and app.answers_concern(concern))
  with check (acknowledged_by = (select app.person()));
-- Whoever raised it may fill in what she left open; a trigger keeps what was already said.
create policy raiser_fills on concern for update to alongside_app
  using (organisation_id = (select app.organisation()) and raised_by = (select app.person()))
  with check (organisation_id = (select app.organisation()) and raised_by = (select app.person()));
grant update (level, level_said, about_kind, about_person_id, gestation_weeks, about_name, when_and_where, already_done,
  she_knows, kept_from, told_ids) on concern to alongside_app;

-- Added to, never edited. Our own code passes: it tells more people, and takes words away when their time is over.
create function app.concern_only_grows() returns trigger language plpgsql as $$
begin
  if app.is_system() or app.organisation() is null then return new; end if;
  if (old.about_kind is not null and new.about_kind is distinct from old.about_kind)
    or (old.about_person_id is not null and new.about_person_id is distinct from old.about_person_id)
    or (old.gestation_weeks is not null and new.gestation_weeks is distinct from old.gestation_weeks)
    or (old.about_name is not null and new.about_name is distinct from old.about_name)
    or (old.when_and_where is not null and new.when_and_where is distinct from old.when_and_where)
    or (old.already_done is not null and new.already_done is distinct from old.already_done)
    or (old.she_knows is not null and new.she_knows is distinct from old.she_knows)
    or (old.level_said and (new.level is distinct from old.level or not new.level_said))
    or not (new.told_ids @> old.told_ids) or not (new.kept_from @> old.kept_from)
    or (old.acknowledged_at is not null and (new.acknowledged_at, new.acknowledged_by) is distinct from (old.acknowledged_at, old.acknowledged_by))
    -- "I have it" is said by whoever answers, never by whoever only raised it
    or (old.acknowledged_at is null and new.acknowledged_at is not null and not app.answers_concern(old))
  then raise exception 'A concern is added to, never edited (%).', old.id using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger only_grows before update on concern for each row execute function app.concern_only_grows();

-- Whoever raised it reads what she wrote, and not what others added.
drop policy with_the_concern on concern_words;
drop policy say on concern_words;
create policy read on concern_words for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (said_by = (select app.person()) or app.answers_concern(concern_id)));
create policy say on concern_words for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and said_by = (select app.person()) and app.sees_concern(concern_id));

-- What happened to a concern is read by whoever answers it, and by whoever did it.
drop policy read on fact;
create policy read on fact for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (by_person_id = (select app.person()) or (select app.is_system())
      or (((about_person_id = (select app.person()) and not app.is_private_fact(kind))
          or ((select app.is_staff()) and (programme_id is null or app.in_programme(programme_id))
            and (not app.is_private_fact(kind) or (select app.is_coordinating()))))
        and (subject_kind <> 'concern' or app.answers_concern(subject_id)))));

-- A message about a concern is read by nobody but whom it is for. By its template, so that it is private before anybody
-- thinks of it: "concern…", "duty…" and "allegation…".
create function app.is_private_message(template text) returns boolean language sql immutable parallel safe as
  $$ select template ~ '^(concern|duty|allegation)' $$;
drop policy coordinating on message;
create policy coordinating on message for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating())
    and (programme_id is null or app.in_programme(programme_id)) and not app.is_private_message(template));
