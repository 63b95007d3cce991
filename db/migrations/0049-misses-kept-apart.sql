-- A post the rules had nothing about, and from which a concern was raised, is looked at like any other they missed. That somebody
-- looked would say that there is a concern: its row is read by safeguarding leads alone, and of them by those who read the concern.
alter table triage_review add column from_concern boolean not null default false;
drop policy leads on triage_review;
create policy leads on triage_review for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[])
    and ((not from_concern and (select app.role()) in ('safeguarding-lead', 'coordinator'))
      or (from_concern and (select app.role()) = 'safeguarding-lead'
        -- the concern's own policies decide whether there is one for her
        and exists (select 1 from concern c where c.from_kind = 'post' and c.from_id = post_id))));
