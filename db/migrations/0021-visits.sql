-- Out and about: each visit is watched from the moment it is booked until somebody knows that she is out and safe.
create table visit (
  -- a booked meeting in person
  id uuid primary key references meeting,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  relationship_id uuid not null references relationship,
  parent_id uuid not null references person,
  supporter_id uuid not null references person,
  second_id uuid references person,
  how text not null check (how in ('home', 'out')),
  place text, -- closed; for coordinators, the lead and who goes, and in no message
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 720),
  -- when she is expected out again; a late start or "30 minutes more" moves it
  ends_at timestamptz not null,
  booked_at timestamptz not null,
  state text not null check (state in ('planned', 'out', 'ended', 'cancelled')),
  began_at timestamptz,
  ended_at timestamptz,
  ended_how text check (ended_how in ('checked out', 'left', 'answered for', 'did not happen', 'logged')),
  -- from this moment on somebody must be asked; null while there is nothing to wait for
  due_at timestamptz,
  -- after she had to leave: would she like to talk it through?
  talk text check (talk in ('offered', 'wanted', 'declined', 'held')),
  sequence int not null default 0,
  check (ends_at > starts_at),
  check ((state = 'ended') = (ended_how is not null) and (state = 'ended') = (ended_at is not null)),
  check (state <> 'out' or began_at is not null),
  check (state in ('planned', 'out') or due_at is null),
  check (second_id is null or second_id <> supporter_id)
);
create index visit_due on visit (organisation_id, due_at) where due_at is not null;
create index visit_open on visit (programme_id, starts_at) where state in ('planned', 'out');
create index visit_supporter on visit (supporter_id, starts_at);
create index visit_second on visit (second_id) where second_id is not null;
create index visit_relationship on visit (relationship_id);

-- A coordinator lets one visit go ahead without what the programme asks for, and says why; it shows.
create table visit_override (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  visit_id uuid not null references visit,
  rule text not null check (rule in ('note', 'two')),
  reason text not null,
  by_person_id uuid not null references person,
  at timestamptz not null
);
create index visit_override_visit on visit_override (visit_id);

-- Somebody may not be safe: asked upwards, rung by rung, until a person says how she knows that she is.
create table visit_alarm (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  visit_id uuid references visit,
  supporter_id uuid not null references person,
  kind text not null check (kind in ('not begun', 'not ended', 'help', 'left')),
  raised_at timestamptz not null,
  rung text not null check (rung in ('nobody', 'supporter', 'on call')),
  tellings int not null default 0,
  -- what those on duty were told under, which goes on up from there by itself
  alert_id uuid,
  -- who is finding out; she is asked again when she has not answered after a while
  taken_by uuid references person,
  taken_at timestamptz,
  due_at timestamptz,
  -- what she herself said since it went up; somebody still says how it ended
  heard_at timestamptz,
  heard text check (heard in ('in', 'out', 'later')),
  concern_id uuid,
  closed_at timestamptz,
  closed_by uuid references person,
  how_known text, -- closed
  check (closed_at is null or (due_at is null and (closed_by is not null or how_known is null)))
);
create unique index visit_alarm_visit on visit_alarm (visit_id) where closed_at is null and visit_id is not null;
create unique index visit_alarm_nowhere on visit_alarm (supporter_id) where closed_at is null and visit_id is null;
create index visit_alarm_due on visit_alarm (organisation_id, due_at) where due_at is not null;
create index visit_alarm_open on visit_alarm (programme_id) where closed_at is null;

-- What to know before going in; each time it is looked at again makes a new one, and the newest holds.
create table home_note (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  parent_id uuid not null references person,
  said jsonb not null, -- closed
  written_at timestamptz not null,
  written_by uuid not null references person,
  reviewed_on date not null,
  review_by date not null check (review_by > reviewed_on)
);
create index home_note_parent on home_note (parent_id, written_at desc);

-- What she herself would like people to know who come to her home.
create table home_words (
  parent_id uuid primary key references person,
  organisation_id uuid not null references organisation,
  words text not null, -- closed
  said_at timestamptz not null
);

-- The word of her own that means "I need help", in a text that looks like any other.
create table help_word (
  person_id uuid primary key references person,
  organisation_id uuid not null references organisation,
  word text not null, -- closed
  set_at timestamptz not null
);

-- One row for each text that arrived, by the id of its delivery, so that one delivered twice is done once.
-- Of a number nobody knows only this is kept: that there was one.
create table received_text (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme,
  person_id uuid references person,
  visit_id uuid references visit,
  at timestamptz not null,
  became text not null check (became in ('in', 'out', 'later', 'help', 'not now', 'to read', 'unknown number')),
  words text, -- closed; only where a person is to read it
  read_at timestamptz,
  read_by uuid references person,
  check (became <> 'unknown number' or (person_id is null and words is null))
);
create index received_text_to_read on received_text (organisation_id, at) where became = 'to read' and read_at is null;
create index received_text_person on received_text (person_id, at desc);

do $$ declare t text; begin
  foreach t in array array['visit', 'visit_override', 'visit_alarm', 'home_note', 'home_words', 'help_word', 'received_text'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
    execute format('grant select, insert, update on %I to alongside_app', t);
  end loop;
end $$;

-- Have the two met in person before, whoever asks? Definer: the second who goes along sees nothing of a pair's contacts.
create function app.met_in_person(r uuid, other_than uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from contact c where c.relationship_id = r and c.organisation_id = app.organisation() and c.outcome = 'held' and c.how in ('home', 'out'))
       or exists (select 1 from visit v where v.relationship_id = r and v.organisation_id = app.organisation() and v.id <> other_than and v.began_at is not null) $$;
-- Does the asker go to this parent's home: as her supporter, or along with her on a visit that is not over?
create function app.goes_to(parent uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select app.role() = 'supporter' and (
       exists (select 1 from relationship r where r.parent_id = parent and r.organisation_id = app.organisation() and r.supporter_id = app.person() and r.ended_on is null)
       or exists (select 1 from visit v where v.parent_id = parent and v.organisation_id = app.organisation() and v.second_id = app.person() and v.state in ('planned', 'out'))) $$;

-- A visit is booked by the house, when the two have agreed a time, and by nobody else.
create policy coordinating on visit for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy coordinating_changes on visit for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy lead_reads on visit for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and app.in_programme(programme_id));
create policy hers on visit for select to alongside_app
  using (organisation_id = (select app.organisation()) and supporter_id = (select app.person()) and (select app.role()) = 'supporter');
create policy hers_changes on visit for update to alongside_app
  using (organisation_id = (select app.organisation()) and supporter_id = (select app.person()) and (select app.role()) = 'supporter');
create policy going_along on visit for select to alongside_app
  using (organisation_id = (select app.organisation()) and second_id = (select app.person()) and (select app.role()) = 'supporter' and state in ('planned', 'out'));

create policy coordinating on visit_override for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and by_person_id = (select app.person())
    and exists (select 1 from visit v where v.id = visit_id));
create policy with_the_visit on visit_override for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select 1 from visit v where v.id = visit_id));

create policy answering on visit_alarm for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator', 'safeguarding-lead') and app.in_programme(programme_id));
-- The one change a person makes to an alarm: she says, in her own name, how she knows.
create policy answering_changes on visit_alarm for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator', 'safeguarding-lead')
    and app.in_programme(programme_id) and closed_at is null)
  with check (closed_by = (select app.person()) and how_known is not null);
create policy hers on visit_alarm for select to alongside_app
  using (organisation_id = (select app.organisation()) and supporter_id = (select app.person()) and (select app.role()) = 'supporter');

create policy staff on home_note for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator', 'safeguarding-lead') and app.in_programme(programme_id));
create policy going on home_note for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.goes_to(parent_id));
create policy writing on home_note for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and written_by = (select app.person())
    and (((select app.is_coordinating()) and app.in_programme(programme_id)) or app.goes_to(parent_id)));

create policy herself on home_words to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent');
create policy staff on home_words for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator', 'safeguarding-lead') and app.has_role_here(parent_id));
create policy going on home_words for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.goes_to(parent_id));

create policy herself on help_word to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.role()) = 'supporter');

create policy coordinating on received_text for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and (programme_id is null or app.in_programme(programme_id)));
create policy coordinating_reads on received_text for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and (programme_id is null or app.in_programme(programme_id)));
create policy lead_counts on received_text for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and became = 'unknown number');

-- Whoever may not see a parent sees nothing of her visits and her home. An alarm names no parent, and reaches whoever is on duty.
call app.keep_from_conflicts('visit', 'parent_id');
call app.keep_from_conflicts('home_note', 'parent_id');
call app.keep_from_conflicts('home_words', 'parent_id');
call app.keep_from_conflicts('received_text', 'person_id');

-- What was booked before there was anybody to watch it.
insert into visit (id, organisation_id, programme_id, relationship_id, parent_id, supporter_id, second_id, how, place, starts_at, minutes, ends_at, booked_at, state, due_at)
select m.id, m.organisation_id, r.programme_id, r.id, r.parent_id, r.supporter_id, nullif(m.accompanied_by, r.supporter_id), m.how, m.place, m.starts_at, m.minutes,
  m.starts_at + m.minutes * interval '1 minute', m.offered_at, 'planned', m.starts_at + interval '15 minutes'
from meeting m join relationship r on r.id = m.relationship_id
where m.state = 'booked' and m.how in ('home', 'out') and m.starts_at > now();
