-- What follows "I have it": decisions, what stays open with its clock and its person, who else is let in, what the
-- raiser hears, and what was learned.

-- Whoever answers, less those who were only let in to read.
create function app.decides_concern(concern_id uuid) returns boolean
  language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from concern c where c.id = concern_id and app.answers_concern(c)
       and ((app.role() = 'safeguarding-lead' and app.in_programme(c.programme_id))
         or (app.is_staff() and app.person() = any (c.told_ids)) or app.on_duty_for(c))) $$;

-- Everything written down: its questions and answers, its title and the writer's name as they were, sealed together.
create table concern_record (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern,
  kind text not null check (kind in ('decision', 'chase', 'answer', 'escalation', 'reader', 'stand-down', 'stand-down-end',
    'debrief', 'closing', 'reopening')),
  written_at timestamptz not null,
  written_by uuid not null references person,
  -- What is open that this was written about, where it was.
  follow_up_id uuid,
  words jsonb not null
);
create index concern_record_of on concern_record (concern_id, written_at);

-- How the questions of the raising form were worded when they were answered, and who people were called then, so that
-- old answers keep their questions.
create table concern_asked (
  id bigint generated always as identity primary key,
  concern_id uuid not null references concern,
  organisation_id uuid not null references organisation,
  asked_at timestamptz not null,
  words jsonb not null
);
create index concern_asked_of on concern_asked (concern_id, id);

create table concern_decision (
  id uuid primary key references concern_record,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern,
  kind text not null check (kind in ('children-social-care', 'adult-social-care', 'police', 'health', 'early-help',
    'monitor', 'no-further-action', 'lado', 'low-level')),
  with_consent boolean,
  she_knows boolean not null,
  look_again_on date,
  low_level_kind text check (low_level_kind in ('boundaries', 'contact', 'confidentiality', 'words', 'money', 'safety', 'other')),
  decided_at timestamptz not null,
  decided_by uuid not null references person,
  check ((kind in ('children-social-care', 'adult-social-care')) = (with_consent is not null)),
  check ((kind = 'low-level') = (low_level_kind is not null)),
  check ((kind in ('monitor', 'early-help', 'police', 'health', 'lado')) <= (look_again_on is not null)),
  check (look_again_on is null or look_again_on > (decided_at at time zone 'Europe/London')::date)
);
create index concern_decision_of on concern_decision (concern_id, decided_at);

-- Nothing open is without a clock and a person.
create table concern_follow_up (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern,
  kind text not null check (kind in ('decide', 'allegation', 'local-authority', 'look-again', 'debrief')),
  owner_id uuid not null references person,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  record_id uuid references concern_record,
  -- When its person is told next: at its time, and every day it stays open after that.
  next_alert_at timestamptz not null,
  alerts int not null default 0,
  closed_at timestamptz,
  closed_by uuid references person,
  check ((closed_at is null) = (closed_by is null))
);
create index concern_follow_up_of on concern_follow_up (concern_id);
create index concern_follow_up_due on concern_follow_up (next_alert_at) where closed_at is null;
-- Asked twice, opened once.
create unique index concern_follow_up_once on concern_follow_up (concern_id, kind) where closed_at is null and kind in ('decide', 'allegation', 'debrief');
alter table concern_record add foreign key (follow_up_id) references concern_follow_up;

-- Who was let in with a reason, as a period.
create table concern_reader (
  id uuid primary key references concern_record,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern,
  person_id uuid not null references person,
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check ((ended_at is null) = (ended_by is null)),
  check (ended_at >= began_at),
  check (person_id <> began_by)
);
create unique index concern_reader_once on concern_reader (concern_id, person_id) where ended_at is null;
create or replace function app.added_to(c concern) returns boolean
  language sql stable security definer set search_path = public, app as
  $$ select app.is_staff() and exists (select 1 from concern_reader r
       where r.concern_id = c.id and r.person_id = app.person() and r.ended_at is null) $$;

-- A time without new matches. It says nothing of why: matching obeys it, and the supporter reads a neutral sentence.
create table stood_down (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  began_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at >= began_at)
);
create unique index stood_down_once on stood_down (person_id, programme_id) where ended_at is null;
-- Why, for those who may see the concern.
create table stood_down_for (
  stood_down_id uuid primary key references stood_down,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern
);
create index stood_down_for_concern on stood_down_for (concern_id);

-- What whoever raised it hears: that action was taken, that it is closed, and that somebody would talk it through with her (D26).
create table concern_after (
  concern_id uuid primary key references concern,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  acted_at timestamptz not null,
  closed_at timestamptz,
  debrief text not null default 'offered' check (debrief in ('none', 'offered', 'later', 'wanted', 'declined', 'done')),
  answered_at timestamptz
);
create index concern_after_person on concern_after (person_id);

-- Something to talk about in supervision, without what it was.
create table supervision_topic (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  topic text not null check (topic in ('something-happened')),
  queued_at timestamptz not null,
  talked_at timestamptz,
  -- Those it must not reach, whatever their role.
  kept_from uuid[] not null default '{}'
);
create index supervision_topic_person on supervision_topic (person_id, queued_at);

create table concern_closing (
  id uuid primary key references concern_record,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern,
  closed_at timestamptz not null,
  closed_by uuid not null references person,
  reopened_at timestamptz,
  reopened_by uuid references person,
  check ((reopened_at is null) = (reopened_by is null)),
  check (reopened_at >= closed_at)
);
create unique index concern_closing_once on concern_closing (concern_id) where reopened_at is null;

-- What the organisation learned: no names, a month and not a day, and no way back to the concern.
create table lesson (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  month date not null check (extract(day from month) = 1),
  words text not null,
  written_at timestamptz not null,
  owner_id uuid not null references person,
  changed_words text,
  changed_at timestamptz,
  changed_by uuid references person,
  check ((changed_at is null) = (changed_by is null) and (changed_at is null) = (changed_words is null))
);
create index lesson_of on lesson (organisation_id, month desc);
create table lesson_from (
  lesson_id uuid primary key references lesson,
  organisation_id uuid not null references organisation,
  concern_id uuid not null references concern
);

-- Low-level concerns looked at together, month by month.
create table low_level_review (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  -- null: the whole organisation
  programme_id uuid references programme,
  month date not null check (extract(day from month) = 1),
  reviewed_at timestamptz not null,
  reviewed_by uuid not null references person,
  seen text not null
);
create index low_level_review_of on low_level_review (organisation_id, month);

call app.protect('concern_record');
call app.protect('concern_asked');
call app.protect('concern_decision');
call app.protect('concern_follow_up');
call app.protect('concern_reader');
call app.protect('stood_down');
call app.protect('stood_down_for');
call app.protect('concern_after');
call app.protect('supervision_topic');
call app.protect('concern_closing');
call app.protect('lesson');
call app.protect('lesson_from');
call app.protect('low_level_review');

do $$ declare t text; begin
  -- what hangs on a concern is read by whoever answers it, and by our own code
  foreach t in array array['concern_record', 'concern_asked', 'concern_decision', 'concern_follow_up', 'concern_reader', 'stood_down_for',
    'concern_after', 'concern_closing', 'lesson_from'] loop
    execute format('create policy answering on %I for select to alongside_app
      using (organisation_id = (select app.organisation()) and app.answers_concern(concern_id))', t);
  end loop;
  foreach t in array array['concern_record', 'concern_asked', 'concern_decision', 'concern_follow_up', 'concern_reader', 'stood_down', 'stood_down_for',
    'concern_after', 'supervision_topic', 'concern_closing', 'lesson', 'lesson_from', 'low_level_review'] loop
    execute format('create policy system on %I to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
    execute format('grant select, insert on %I to alongside_app', t);
  end loop;
end $$;

create policy write on concern_record for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and written_by = (select app.person())
    and app.decides_concern(concern_id));
create policy decide on concern_decision for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and decided_by = (select app.person()) and app.decides_concern(concern_id));
create policy open on concern_follow_up for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and app.decides_concern(concern_id) and closed_at is null);
create policy tend on concern_follow_up for update to alongside_app
  using (organisation_id = (select app.organisation()) and closed_at is null and app.decides_concern(concern_id))
  with check (organisation_id = (select app.organisation()) and (closed_by is null or closed_by = (select app.person())));
grant usage on sequence concern_asked_id_seq to alongside_app;
grant update (owner_id, closed_at, closed_by, next_alert_at, alerts) on concern_follow_up to alongside_app;
create policy let_in on concern_reader for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and began_by = (select app.person()) and ended_at is null
    and app.decides_concern(concern_id));
create policy end_it on concern_reader for update to alongside_app
  using (organisation_id = (select app.organisation()) and ended_at is null and app.decides_concern(concern_id))
  with check (ended_by = (select app.person()));
grant update (ended_at, ended_by) on concern_reader to alongside_app;

create policy herself on stood_down for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy staff on stood_down for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator', 'safeguarding-lead')
    and app.in_programme(programme_id));
grant update (ended_at) on stood_down to alongside_app;
create policy say_why on stood_down_for for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and app.decides_concern(concern_id));

create policy herself on concern_after for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy answer on concern_after for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and debrief in ('offered', 'later'))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and debrief in ('later', 'wanted', 'declined'));
grant update (closed_at, debrief, answered_at) on concern_after to alongside_app;

create policy herself on supervision_topic for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy supervising on supervision_topic for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'clinical-supervisor', 'line-manager')
    and app.in_programme(programme_id) and not ((select app.person()) = any (kept_from)));
grant update (talked_at) on supervision_topic to alongside_app;

create policy close_it on concern_closing for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and closed_by = (select app.person()) and reopened_at is null
    and app.decides_concern(concern_id));
create policy reopen on concern_closing for update to alongside_app
  using (organisation_id = (select app.organisation()) and reopened_at is null and app.decides_concern(concern_id))
  with check (reopened_by = (select app.person()));
grant update (reopened_at, reopened_by) on concern_closing to alongside_app;

-- Supporters and staff learn from it; parents and referrers never read here that somebody was worried.
create policy ours on lesson for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.is_staff())
    or (select app.role()) in ('supporter', 'moderator', 'professional', 'staff-member')));
create policy learn on lesson for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_staff()) and owner_id = (select app.person()) and changed_at is null);
create policy carry on lesson for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_staff())
    and (owner_id = (select app.person()) or (select app.role()) in ('safeguarding-lead', 'administrator')))
  with check (organisation_id = (select app.organisation()) and (changed_by is null or changed_by = (select app.person())));
grant update (owner_id, changed_words, changed_at, changed_by) on lesson to alongside_app;
create policy from_here on lesson_from for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and app.decides_concern(concern_id));

create policy leads on low_level_review for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead'
    and (programme_id is null or app.in_programme(programme_id)));
create policy review on low_level_review for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead'
    and reviewed_by = (select app.person()) and programme_id is not distinct from (select app.programme()));

-- Concerns somebody had before there were decisions: a day to decide.
insert into concern_follow_up (organisation_id, concern_id, kind, owner_id, opened_at, due_at, next_alert_at)
  select organisation_id, id, 'decide', acknowledged_by, now(), now() + interval '24 hours', now() + interval '24 hours'
  from concern where acknowledged_at is not null;
