-- A picture that waits to be looked at has a clock and a person, like whatever else waits in a space.
create table picture_wait (
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  sent_at timestamptz not null,
  -- somebody looks by then; null: nobody is on the rota to promise it
  promised_at timestamptz,
  -- when somebody else is told; null while it is with the coordinators
  due_at timestamptz,
  -- those here were told that it is overdue
  told_at timestamptz,
  -- a shift handed it to her
  owner_id uuid references person,
  owned_at timestamptz,
  board_at timestamptz,
  -- somebody has looked, or it is no longer there
  over_at timestamptz,
  check ((owner_id is null) = (owned_at is null)),
  constraint looked_at_in_the_end check (over_at is not null or due_at is not null or board_at is not null)
);
create index picture_wait_due on picture_wait (organisation_id, due_at) where over_at is null and due_at is not null;
create index picture_wait_open on picture_wait (space_id, sent_at) where over_at is null;

do $$ begin
  call app.protect('picture_wait');
end $$;
create policy system on picture_wait to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
  with check (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy tending on picture_wait for select to alongside_app using (organisation_id = (select app.organisation())
  and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
create policy tends on picture_wait for update to alongside_app using (organisation_id = (select app.organisation())
  and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]));
grant select, insert on picture_wait to alongside_app;
grant update (due_at, told_at, owner_id, owned_at, board_at, over_at) on picture_wait to alongside_app;

-- those that wait already are the coordinators' to look at
insert into picture_wait (post_id, organisation_id, space_id, thread_id, sent_at, board_at)
  select i.post_id, i.organisation_id, i.space_id, p.thread_id, i.sent_at, i.sent_at
    from post_picture i join post p on p.id = i.post_id where i.seen_at is null and p.removed_at is null;

alter table handover_item drop constraint handover_item_kind_check;
alter table handover_item add constraint handover_item_kind_check
  check (kind in ('red', 'amber', 'unanswered', 'promise', 'watched', 'hidden', 'picture'));

-- She comes back from her pause when she is ready.
create policy comes_back on desk_pause for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
