-- Who is on duty, and who was told of what, until a person says "I have it".

-- One way only: an alert goes by every way she allows, as one message for each.
alter table message add column only_way text check (only_way in ('email', 'text'));

-- Somebody in a post from one moment to another; it comes before the usual week.
create table duty_turn (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme, -- null: the whole organisation
  post text not null check (post in ('lead', 'deputy', 'programme-lead', 'organisation-lead')),
  person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  added_at timestamptz not null,
  added_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid,
  check (to_at > from_at)
);
create index duty_turn_live on duty_turn (organisation_id, to_at) where ended_at is null;

-- Somebody's usual hours in a post, by the clock on the wall.
create table duty_pattern (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme,
  post text not null check (post in ('lead', 'deputy', 'programme-lead', 'organisation-lead')),
  person_id uuid not null references person,
  weekdays int[] not null check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality(weekdays) > 0),
  hours_from time not null,
  hours_to time not null,
  from_on date not null,
  to_on date,
  added_at timestamptz not null,
  added_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid,
  check (to_on is null or to_on >= from_on)
);
create index duty_pattern_live on duty_pattern (organisation_id) where ended_at is null;

-- Somebody who cannot be reached for a while. Nobody asks why.
create table duty_away (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  said_at timestamptz not null,
  said_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid,
  check (to_at > from_at)
);
create index duty_away_live on duty_away (organisation_id, to_at) where ended_at is null;

-- One asks another to take a post over. Until she says yes the first keeps it.
create table duty_handover (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme,
  post text not null check (post in ('lead', 'deputy', 'programme-lead', 'organisation-lead')),
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  note text not null,
  offered_at timestamptz not null,
  answered_at timestamptz,
  accepted boolean,
  check (to_at > from_at),
  check (from_person_id <> to_person_id),
  check ((answered_at is null) = (accepted is null))
);
create index duty_handover_open on duty_handover (to_person_id) where answered_at is null;
create index duty_handover_from on duty_handover (from_person_id, offered_at desc);

-- How long a rung has before the next is told; a level without a row has the usual clock.
create table duty_clock (
  organisation_id uuid not null references organisation,
  level text not null check (level in ('immediate', 'same-day', 'within-24-hours', 'low')),
  rung_minutes int not null check (rung_minutes > 0),
  again_minutes int not null check (again_minutes > 0),
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  primary key (organisation_id, level)
);

-- Something that must reach a person, whatever it is about: the same ladder carries it until somebody has it.
create table alert (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid references programme,
  subject_kind text not null,
  subject_id uuid not null,
  level text not null check (level in ('immediate', 'same-day', 'within-24-hours', 'low')),
  link text not null,
  -- whom it is about, never told; and who raised it, told only when there is nobody else
  skip_ids uuid[] not null default '{}',
  raised_by uuid,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references person,
  held_by uuid references person, -- who has it now, when it was handed on
  stopped_at timestamptz, -- it came to nothing: she checked out after all
  due_at timestamptz, -- when to look next: somebody is due to be told, or somebody else comes on duty
  next_at timestamptz, -- when the next is told
  unique (organisation_id, subject_kind, subject_id),
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check ((acknowledged_at is null) = (held_by is null)),
  -- the promise: an alert that nobody has always has a next moment
  check ((due_at is null) = (acknowledged_at is not null or stopped_at is not null))
);
create index alert_due on alert (organisation_id, due_at) where due_at is not null;

-- Who was told, at which step, and why then. Its messages name it in about_id.
create table alert_told (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  alert_id uuid not null references alert,
  step int not null,
  person_id uuid not null references person,
  post text not null check (post in ('lead', 'deputy', 'programme-lead', 'organisation-lead')),
  because text not null check (because in ('raised', 'not acknowledged', 'not reached', 'on duty now', 'again')),
  due_at timestamptz not null,
  at timestamptz not null,
  call_her text, -- why nothing was written: she asked for calls, or no address is known
  unique (alert_id, step, person_id)
);
create index alert_told_person on alert_told (person_id, alert_id);

-- Whoever has it asks another to take it. Until she says yes the first keeps it.
create table alert_pass (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  alert_id uuid not null references alert,
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  note text not null,
  offered_at timestamptz not null,
  answered_at timestamptz,
  accepted boolean,
  check (from_person_id <> to_person_id),
  check ((answered_at is null) = (accepted is null))
);
create unique index alert_pass_open on alert_pass (alert_id) where answered_at is null;
create index alert_pass_to on alert_pass (to_person_id);

-- The rota is for the people who work here: everybody may see who is on duty, leads and administrators set it up.
do $$ declare t text; begin
  foreach t in array array['duty_turn', 'duty_pattern', 'duty_away', 'duty_handover', 'duty_clock', 'alert', 'alert_told', 'alert_pass'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
    execute format('grant select, insert on %I to alongside_app', t);
  end loop;
  foreach t in array array['duty_turn', 'duty_pattern', 'duty_away', 'duty_clock'] loop
    execute format('create policy staff on %I for select to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_staff()))', t);
  end loop;
  foreach t in array array['duty_turn', 'duty_pattern'] loop
    execute format('create policy setting_up on %I for insert to alongside_app
      with check (organisation_id = (select app.organisation()) and (select app.role()) in (''safeguarding-lead'', ''administrator'')
        and added_by = (select app.person()) and ((select app.programme()) is null or programme_id = (select app.programme())))', t);
    execute format('create policy setting_up_ends on %I for update to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.role()) in (''safeguarding-lead'', ''administrator'')
        and ((select app.programme()) is null or programme_id = (select app.programme())))', t);
    execute format('grant update (ended_at, ended_by) on %I to alongside_app', t);
  end loop;
end $$;
create policy clocks on duty_clock for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'administrator')
    and (select app.programme()) is null and changed_by = (select app.person()));
create policy clocks_change on duty_clock for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'administrator')
    and (select app.programme()) is null)
  with check (organisation_id = (select app.organisation()) and changed_by = (select app.person()));
grant update (rung_minutes, again_minutes, changed_at, changed_by) on duty_clock to alongside_app;
-- She says for herself when she is away, and takes it back herself.
create policy herself on duty_away for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_staff())
    and person_id = (select app.person()) and said_by = (select app.person()));
create policy herself_ends on duty_away for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.is_staff()));
grant update (ended_at, ended_by) on duty_away to alongside_app;
-- A hand-over is between the two of them; the note is theirs.
create policy theirs on duty_handover for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_staff())
    and (select app.person()) in (from_person_id, to_person_id));
create policy offer on duty_handover for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_staff()) and from_person_id = (select app.person())
    and answered_at is null);
create policy answer on duty_handover for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_staff()) and to_person_id = (select app.person()) and answered_at is null)
  with check (organisation_id = (select app.organisation()) and to_person_id = (select app.person()));
grant update (answered_at, accepted) on duty_handover to alongside_app;
-- Whoever was told sees that, and what she was told of; the whole chain is shown with its subject, by whoever may see that.
create policy hers on alert_told for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy told on alert for select to alongside_app
  using (organisation_id = (select app.organisation()) and not ((select app.person()) = any (skip_ids))
    and (exists (select 1 from alert_told t where t.alert_id = alert.id and t.person_id = (select app.person()))
      or exists (select 1 from alert_pass p where p.alert_id = alert.id and p.to_person_id = (select app.person()))));
create policy theirs on alert_pass for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.person()) in (from_person_id, to_person_id));
grant update (level, skip_ids, acknowledged_at, acknowledged_by, held_by, stopped_at, due_at, next_at) on alert to alongside_app;
grant update (answered_at, accepted) on alert_pass to alongside_app;

-- For the policies of whatever is alerted about: whether the asker, acting in a role of staff, was told of it.
create function app.is_told_of(kind text, subject uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select app.is_staff() and exists (
       select 1 from alert a join alert_told t on t.alert_id = a.id
       where a.organisation_id = app.organisation() and a.subject_kind = kind and a.subject_id = subject
         and t.person_id = app.person() and not (app.person() = any (a.skip_ids))) $$;
