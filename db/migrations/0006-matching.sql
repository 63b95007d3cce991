-- Who might suit whom, and both agreeing. A no leaves no trace with the other side: only coordinators keep it.
create table do_not_match (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  parent_id uuid references person,
  supporter_id uuid references person,
  outcode text,
  why text not null check (length(why) > 0),
  began_at timestamptz not null default now(),
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check (parent_id is not null or supporter_id is not null),
  check (num_nonnulls(parent_id, supporter_id, outcode) >= 2)
);
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
  override_reason text,
  -- what the supporter may know before she answers: nothing that names or places the parent
  brief jsonb not null default '{}',
  lapses_at timestamptz not null,
  supporter_answered_at timestamptz,
  shares text[] not null default '{}',
  shares_words text,
  parent_answered_at timestamptz,
  answered_by uuid references person,
  decline_words text,
  ended_at timestamptz,
  check (supporter_id <> parent_id),
  check (state not in ('parent asked', 'agreed') or supporter_answered_at is not null)
);
create unique index match_open on match (referral_id) where state in ('supporter asked', 'parent asked');
create index match_supporter on match (supporter_id, state);
create index match_parent on match (parent_id, state);
create index match_board on match (programme_id, state);
call app.protect('match');
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
  with check (state in ('parent asked', 'declined by supporter'));
create policy parent on match for select to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent'
    and state in ('parent asked', 'agreed', 'declined by parent'));
create policy parent_answer on match for update to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent'
    and state = 'parent asked')
  with check (state in ('agreed', 'declined by parent'));
grant select, insert, update on do_not_match, match to alongside_app;
