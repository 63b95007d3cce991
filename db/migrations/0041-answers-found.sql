-- Answers that were shared, and digests of guest sessions, are found by their words as posts are: by blind tokens.

-- The words of something to be found as tokens that only the organisation's key makes, different in every space. There is a row
-- only while members read the thing itself.
create table answer_index (
  -- of the question, or of the session
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  kind text not null check (kind in ('question', 'live-session')),
  key_id text not null,
  shared_at timestamptz not null,
  words bigint[] not null
);
create index answer_index_words on answer_index using gin (words);
create index answer_index_key on answer_index (organisation_id, key_id);
call app.protect('answer_index');
create policy system on answer_index to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()))
  with check (organisation_id = (select app.organisation()) and (select app.is_system()));
grant select, insert, update, delete on answer_index to alongside_app;

-- As app.posts_with: definer, so that the index is used; whoever asks must be inside, and reads what was found under its own policies.
create function app.answers_with(s uuid, tokens bigint[], at_least int)
returns table (kind text, id uuid, hits int, shared_at timestamptz)
language sql stable security definer set search_path = public, app as $$
  select x.kind, x.id, x.hits, x.shared_at from (
    select i.kind, i.id, i.shared_at, (select count(*)::int from unnest(i.words) w where w = any (tokens)) hits
    from answer_index i
    where i.organisation_id = app.organisation() and i.space_id = s and s = any (app.my_spaces()) and i.words && tokens
  ) x where x.hits >= at_least order by x.hits desc, x.shared_at desc limit 200 $$;
