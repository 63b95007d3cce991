-- Who might suit whom, and both agreeing. A no leaves no trace with the other side: only coordinators keep it.
create table do_not_match (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  parent_id uuid references person,
  supporter_id uuid references person,
  outcode text check (outcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'),
  why text not null check (length(why) > 0),
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_why text,
  check (parent_id is not null or supporter_id is not null),
  check (num_nonnulls(parent_id, supporter_id, outcode) >= 2),
  check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3))
);
create index do_not_match_parent on do_not_match (parent_id) where ended_at is null;
create index do_not_match_supporter on do_not_match (supporter_id) where ended_at is null;
call app.protect('do_not_match');
create policy coordinating on do_not_match to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()));
create policy system on do_not_match for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));

create table match (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  referral_id uuid not null references referral,
  parent_id uuid not null references person,
  supporter_id uuid not null references person,
  state text not null check (state in ('supporter asked', 'parent asked', 'agreed', 'declined by supporter', 'declined by parent', 'lapsed', 'withdrawn')),
  proposed_at timestamptz not null,
  proposed_by uuid not null references person,
  -- what the supporter may know before she answers: nothing that names or places the parent
  brief jsonb not null,
  -- the last day to answer, for whoever is being asked
  answer_by date not null,
  supporter_answered_at timestamptz,
  -- attributes whose story the parent may know, and what the parent is shown, as the supporter agreed it that day
  shares text[] not null default '{}',
  introduction jsonb,
  parent_answered_at timestamptz,
  -- {how: self | phone | in-person, typedBy}: a coordinator may type an answer she was told
  supporter_heard jsonb,
  parent_heard jsonb,
  ended_at timestamptz,
  ended_by uuid references person,
  withdrawn_why text,
  check (supporter_id <> parent_id),
  check ((state in ('parent asked', 'agreed', 'declined by parent')) <= (supporter_answered_at is not null and introduction is not null)),
  check ((state = 'withdrawn') = (withdrawn_why is not null)),
  check ((state in ('supporter asked', 'parent asked')) = (ended_at is null))
);
create unique index match_open on match (referral_id) where state in ('supporter asked', 'parent asked');
create index match_supporter on match (supporter_id, state);
create index match_parent on match (parent_id, state);
create index match_board on match (programme_id, state);
create index match_lapsing on match (answer_by) where state in ('supporter asked', 'parent asked');

create table match_note (
  -- For coordinators: why they went ahead, what somebody said with a no, why it was taken back.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  match_id uuid not null references match,
  kind text not null check (kind in ('override', 'supporter no', 'parent no', 'withdrawn')),
  at timestamptz not null,
  by_person_id uuid not null references person,
  -- what she went ahead in spite of
  codes text[] not null default '{}',
  words text not null check (length(words) > 0)
);
create index match_note_match on match_note (match_id);

call app.protect('match');
call app.protect('match_note');
create policy system on match to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy coordinating on match to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
-- The supporter sees what was asked of her, never the parent's row; the parent sees a match only once the supporter has said yes.
create policy supporter on match for select to alongside_app
  using (organisation_id = (select app.organisation()) and supporter_id = (select app.person()) and (select app.role()) = 'supporter'
    and state in ('supporter asked', 'parent asked', 'agreed', 'declined by supporter'));
create policy supporter_answer on match for update to alongside_app
  using (organisation_id = (select app.organisation()) and supporter_id = (select app.person()) and (select app.role()) = 'supporter'
    and state = 'supporter asked')
  -- says who again: what one policy lets a row become, any other's reader may make of it
  with check (supporter_id = (select app.person()) and (select app.role()) = 'supporter' and state in ('parent asked', 'declined by supporter'));
create policy parent on match for select to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent'
    and state in ('parent asked', 'agreed', 'declined by parent'));
create policy parent_answer on match for update to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent'
    and state = 'parent asked')
  with check (parent_id = (select app.person()) and (select app.role()) = 'parent' and state in ('agreed', 'declined by parent'));

create policy system on match_note to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy coordinating on match_note to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating())
    and exists (select 1 from match m where m.id = match_id));
-- Whoever says no may add a word for her coordinator; she writes it and cannot read any.
create policy hers on match_note for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and by_person_id = (select app.person()) and kind in ('supporter no', 'parent no')
    and exists (select 1 from match m where m.id = match_id and (select app.person()) in (m.supporter_id, m.parent_id)));

-- Proposals that came to nothing, as each of the two may know of them. A parent's no, a lapse and a withdrawal are one
-- and the same here, without a time, so that nobody can tell which it was.
create view match_not_going_ahead with (security_barrier) as
  select m.id, m.organisation_id, 'supporter' as asked_as, m.proposed_at::date as asked_on
  from match m
  where m.organisation_id = app.organisation() and m.supporter_id = app.person() and app.role() = 'supporter'
    and m.state in ('declined by parent', 'lapsed', 'withdrawn')
  union all
  select m.id, m.organisation_id, 'parent', m.supporter_answered_at::date
  from match m
  where m.organisation_id = app.organisation() and m.parent_id = app.person() and app.role() = 'parent'
    and m.state in ('lapsed', 'withdrawn') and m.supporter_answered_at is not null;

-- Kept apart whoever asks: the last word after the act's own sentence.
create function app.keeps_apart(parent uuid, supporter uuid, referral uuid, programme uuid) returns boolean
  language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from do_not_match d where d.ended_at is null
    and (d.parent_id = parent or (d.parent_id is null and d.outcode = (select r.outcode from referral r where r.id = referral)))
    and (d.supporter_id = supporter or (d.supporter_id is null and d.outcode = (select s.outcode from supporter s where s.person_id = supporter and s.programme_id = programme)))) $$;
create function app.refuse_kept_apart() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if new.state in ('supporter asked', 'parent asked', 'agreed') and app.keeps_apart(new.parent_id, new.supporter_id, new.referral_id, new.programme_id) then
    raise exception 'these two are kept apart' using errcode = 'check_violation', constraint = 'match_kept_apart';
  end if;
  return new;
end $$;
create trigger kept_apart before insert or update of state on match for each row execute function app.refuse_kept_apart();

-- Some of what happened is between one person and the coordinators: who was asked and did not say yes, and who is having a break.
create function app.is_private_fact(kind text) returns boolean language sql immutable parallel safe as
  $$ select kind in ('MatchProposed', 'SupporterAgreedToMatch', 'SupporterDeclinedMatch', 'ParentDeclinedMatch', 'MatchLapsed', 'MatchWithdrawn',
    'DoNotMatchAdded', 'DoNotMatchEnded', 'LeaveAsked', 'LeaveEnded') $$;
alter policy read on fact
  using (organisation_id = (select app.organisation())
    and ((select app.is_system())
      or by_person_id = (select app.person())
      or (about_person_id = (select app.person()) and not app.is_private_fact(kind))
      or ((select app.is_staff()) and (programme_id is null or app.in_programme(programme_id))
        and (not app.is_private_fact(kind) or (select app.is_coordinating())))));

grant select, insert, update on do_not_match, match to alongside_app;
grant select, insert on match_note to alongside_app;
grant select on match_not_going_ahead to alongside_app;
