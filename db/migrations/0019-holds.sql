-- A pause in contact. That there is one is no secret between the two it concerns; why is.
create table hold (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  relationship_id uuid not null references relationship,
  may_do text not null check (may_do in ('nothing', 'answer', 'calls', 'with-us')),
  words text not null,
  began_at timestamptz not null,
  began_by uuid not null references person,
  look_again_on date not null,
  ended_at timestamptz,
  ended_by uuid references person,
  check ((ended_at is null) = (ended_by is null)),
  check (ended_at is null or ended_at >= began_at)
);
create unique index hold_now on hold (relationship_id) where ended_at is null;
create index hold_relationship on hold (relationship_id, began_at);

create table hold_why (
  -- Each reason as it was given; nothing is ever written over.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  hold_id uuid not null references hold,
  concern_id uuid references concern,
  at timestamptz not null,
  by_person_id uuid not null references person,
  what text not null check (what in ('placed', 'kept', 'ended')),
  why text not null check (length(why) > 0)
);
create index hold_why_of on hold_why (hold_id, at);

call app.protect('hold');
call app.protect('hold_why');
create policy system on hold to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy system on hold_why to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy ours on hold for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.is_my_relationship(relationship_id));
create policy answering on hold to alongside_app
  using (organisation_id = (select app.organisation()) and app.in_programme(programme_id)
    and ((select app.is_coordinating()) or (select app.role()) = 'safeguarding-lead'))
  with check (organisation_id = (select app.organisation()) and app.in_programme(programme_id)
    and ((select app.is_coordinating()) or (select app.role()) = 'safeguarding-lead'));
-- Why: whoever gave the reason; leads of the programme; and where it comes from a concern, only those who see that.
create policy may_know on hold_why for select to alongside_app
  using (organisation_id = (select app.organisation())
    and (by_person_id = (select app.person())
      or (concern_id is null and (select app.role()) = 'safeguarding-lead' and exists (select 1 from hold h where h.id = hold_id))
      or (concern_id is not null and app.answers_concern(concern_id))));
create policy say_why on hold_why for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and by_person_id = (select app.person())
    and exists (select 1 from hold h where h.id = hold_id and app.in_programme(h.programme_id))
    and ((select app.is_coordinating()) or (select app.role()) = 'safeguarding-lead'));
grant select, insert on hold, hold_why to alongside_app;
grant update (look_again_on, ended_at, ended_by) on hold to alongside_app;

-- Whoever must not see her does not learn that there is a hold either.
call app.keep_from_conflicts('hold', 'relationship_id');
