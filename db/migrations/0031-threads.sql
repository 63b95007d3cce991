-- What a reader does with what is written: she answers with a word of warmth, follows, and has read. Each is her own to
-- read; others see how many answered so, and never who.

create table post_reaction (
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  post_id uuid not null references post,
  person_id uuid not null references person,
  kind text not null check (kind in ('with you', 'me too', 'thank you')),
  at timestamptz not null,
  primary key (post_id, person_id, kind)
);
create index post_reaction_person on post_reaction (person_id);
-- How many answered a post so, and whether whoever asks did: counts for everybody inside, names for nobody.
create function app.reactions(posts uuid[]) returns table (post_id uuid, kind text, people int, mine boolean)
  language sql stable security definer set search_path = public, app as $$
  select r.post_id, r.kind, count(*)::int, coalesce(bool_or(r.person_id = app.person()), false) from post_reaction r
  where r.post_id = any (posts) and r.organisation_id = app.organisation()
    and (app.is_system() or r.space_id = any ((select app.my_spaces())::uuid[]))
  group by r.post_id, r.kind $$;

create table thread_follow (
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  person_id uuid not null references person,
  since_at timestamptz not null,
  primary key (person_id, thread_id)
);
create index thread_follow_thread on thread_follow (thread_id);

-- What of a thread she has had on a page: as stretches of time, so that a page she skipped counts as unread.
create table thread_read (
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  person_id uuid not null references person,
  seen tstzmultirange not null,
  -- the newest post she has had on a page
  read_to timestamptz not null,
  primary key (person_id, thread_id)
);
create index thread_read_thread on thread_read (thread_id);

-- A picture with a post, made anew from what was sent so that nothing travels with it; unseen by others until a person has looked.
create table post_picture (
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  width int not null check (width between 1 and 4096),
  height int not null check (height between 1 and 4096),
  -- what it shows, in the words of whoever sent it, for those who cannot see it
  shows text not null,
  bytes text not null,
  sent_at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid references person,
  check ((seen_at is null) = (seen_by is null))
);

do $$ declare t text; begin
  foreach t in array array['post_reaction', 'thread_follow', 'thread_read', 'post_picture'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
  foreach t in array array['post_reaction', 'thread_follow', 'thread_read'] loop
    execute format('create policy hers on %I for select to alongside_app
      using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and space_id = any ((select app.my_spaces())::uuid[]))', t);
    execute format('create policy begins on %I for insert to alongside_app
      with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and space_id = any ((select app.my_spaces())::uuid[]))', t);
  end loop;
end $$;
-- A word of warmth comes from somebody with a place, to a post she can read.
-- The owner passes by name, as in app.keep_from_conflicts.
do $$ begin
  execute format('create policy reads_it on post_reaction as restrictive for insert to alongside_app
    with check (current_user = %L or (select app.is_system()) or (space_id = any ((select app.my_places(''space''))::uuid[])
      and exists (select 1 from post p where p.id = post_id and p.space_id = post_reaction.space_id)))', current_user);
end $$;
create policy takes_back on post_reaction for delete to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy lets_go on thread_follow for delete to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy reads_on on thread_read for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));

create policy inside on post_picture for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[])
    and exists (select 1 from post p where p.id = post_id)
    and (seen_at is not null or (select app.is_tending()) or app.wrote(post_id)));
create policy hers_new on post_picture for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and space_id = any ((select app.my_places('space'))::uuid[]) and app.wrote(post_id)
    and seen_at is null);
create policy tending on post_picture for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]))
  with check (organisation_id = (select app.organisation()) and (seen_by is null or seen_by = (select app.person())));

grant select, insert, delete on post_reaction, thread_follow to alongside_app;
grant select, insert on thread_read, post_picture to alongside_app;
grant update (seen, read_to) on thread_read to alongside_app;
grant update (seen_at, seen_by) on post_picture to alongside_app;
grant delete on post_picture, thread_read to alongside_app;
create policy erases on post_picture for delete to alongside_app
  using (organisation_id = (select app.organisation()) and app.wrote(post_id));
