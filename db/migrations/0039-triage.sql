-- Rules that read posts, as an organisation keeps them: what it changed and why, what it tries them on, and what they missed.

create table triage_change (
  -- One change of the rules. Appended to, never edited: its place in the row is the version of the rules from then on.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  version int not null check (version > 1),
  rule_id text not null,
  what jsonb not null,
  because text not null,
  at timestamptz not null,
  by_person_id uuid not null references person,
  -- examples of red it would have missed, and why the safeguarding lead allowed it all the same
  missed int not null default 0,
  allowed_because text,
  unique (organisation_id, version),
  check (missed = 0 or allowed_because is not null)
);
create table triage_example (
  -- A post in somebody's own words of which people know what the rules ought to say. Never a member's own.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  words text not null,
  space text not null check (space in ('mums', 'dads')),
  gestation_weeks int check (gestation_weeks between 0 and 45),
  days_since_birth int check (days_since_birth between 0 and 2000),
  tier text not null check (tier in ('R', 'U', 'S', 'A', 'none')),
  added_at timestamptz not null,
  added_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check ((ended_at is null) = (ended_by is null))
);
create table triage_review (
  -- What came of a post that people saw as graver than the rules did.
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  -- the rule that should have found it, where there is one
  rule_id text,
  does text not null check (does in ('example', 'change', 'nothing')),
  because text not null,
  at timestamptz not null,
  by_person_id uuid not null references person
);
create index triage_review_at on triage_review (organisation_id, at);

do $$ declare t text; begin
  foreach t in array array['triage_change', 'triage_example', 'triage_review'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
  foreach t in array array['triage_change', 'triage_example'] loop
    execute format('create policy reads on %I for select to alongside_app using (organisation_id = (select app.organisation())
      and (select app.role()) in (''administrator'', ''safeguarding-lead'', ''coordinator''))', t);
  end loop;
end $$;
create policy changes on triage_change for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and by_person_id = (select app.person())
    and ((select app.role()) = 'safeguarding-lead' or ((select app.role()) = 'administrator' and missed = 0)));
create policy adds on triage_example for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and added_by = (select app.person()) and ended_at is null
    and (select app.role()) in ('administrator', 'safeguarding-lead'));
create policy ends on triage_example for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('administrator', 'safeguarding-lead') and ended_at is null)
  with check (ended_by = (select app.person()));
create policy leads on triage_review for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('safeguarding-lead', 'coordinator')
    and space_id = any ((select app.my_spaces())::uuid[]));
create policy reviews on triage_review for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead'
    and by_person_id = (select app.person()) and space_id = any ((select app.my_spaces())::uuid[]));
grant select, insert on triage_change, triage_example, triage_review to alongside_app;
grant update (ended_at, ended_by) on triage_example to alongside_app;
-- by our own code alone, when somebody is erased
grant update (because) on triage_review to alongside_app;
