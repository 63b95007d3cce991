-- The shift desk: a clock for the first human reply to every member's post, who has it, what goes with it, and how one
-- volunteer hands over to the next. Nothing here is read by a member, but her own flag.

-- How one post of a member stands until somebody has answered it. Opened in the transaction of the post itself.
create table post_care (
  post_id uuid primary key references post,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  -- as a person or the rules last saw it
  tier text not null check (tier in ('R', 'U', 'S', 'A', 'none')),
  written_at timestamptz not null,
  -- nobody was there when it was written
  out_of_hours boolean not null,
  -- an answer is promised by then; null: nobody is on the rota to promise it
  promised_at timestamptz,
  -- when somebody else is told; null while nothing runs
  due_at timestamptz,
  -- how far it went: those here, the others here, the next on the rota, the coordinators' board
  rung int not null default 0 check (rung between 0 and 3),
  fallback_id uuid references person,
  owner_id uuid references person,
  owned_at timestamptz,
  board_at timestamptz,
  -- a person has opened a red
  opened_at timestamptz,
  opened_by uuid references person,
  -- whoever is on call was told
  called_at timestamptz,
  seen_at timestamptz,
  seen_by uuid references person,
  -- the first human reply
  replied_at timestamptz,
  reply_id uuid references post,
  settled_at timestamptz,
  settled_by uuid references person,
  settled_how text check (settled_how in ('replied', 'seen to', 'removed')),
  check ((owner_id is null) = (owned_at is null)),
  check ((opened_at is null) = (opened_by is null)),
  check ((seen_at is null) = (seen_by is null)),
  check ((settled_at is null) = (settled_how is null)),
  check ((replied_at is null) = (reply_id is null)),
  -- nothing that is open is ever without a next moment, a person or a place on the board
  constraint never_forgotten check (settled_at is not null or due_at is not null or board_at is not null or owner_id is not null),
  -- no red is over before a person has opened it
  constraint reds_are_opened check (settled_at is null or tier in ('A', 'none') or opened_at is not null or settled_how = 'removed')
);
create index post_care_due on post_care (organisation_id, due_at) where due_at is not null;
create index post_care_open on post_care (space_id, tier, written_at) where settled_at is null;
create index post_care_unseen on post_care (space_id, written_at) where seen_at is null;
create index post_care_thread on post_care (thread_id) where settled_at is null;
create index post_care_owner on post_care (owner_id) where settled_at is null and owner_id is not null;
create index post_care_board on post_care (space_id) where settled_at is null and board_at is not null;

-- What those who look after the space say to each other about a post, kept with it.
create table care_note (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  post_id uuid not null references post,
  at timestamptz not null,
  by_person_id uuid not null references person,
  words text not null
);
create index care_note_post on care_note (post_id, at);

-- Somebody, by the name she goes by here, or a conversation, to keep an eye on for a while.
create table watched (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  member_id uuid references space_member,
  thread_id uuid references thread,
  why text not null,
  until_on date not null,
  added_at timestamptz not null,
  added_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check ((member_id is null) <> (thread_id is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index watched_space on watched (space_id) where ended_at is null;

-- "I promised": something a supporter said she would do, until somebody has done it.
create table promise (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  thread_id uuid not null references thread,
  post_id uuid not null references post,
  words text not null,
  by_on date not null,
  promised_at timestamptz not null,
  promised_by uuid not null references person,
  kept_at timestamptz,
  kept_by uuid references person,
  check ((kept_at is null) = (kept_by is null))
);
create index promise_open on promise (space_id) where kept_at is null;

-- Words to begin an answer with, to be made one's own. A row takes the place of the one that came with the house.
create table reply_template (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  key text not null check (key ~ '^[a-z0-9-]{2,40}$'),
  title text not null check (length(title) between 1 and 80),
  words text not null check (length(words) between 1 and 2000),
  version int not null,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  ended_at timestamptz
);
create unique index reply_template_key on reply_template (organisation_id, key) where ended_at is null;

-- A heavy post somebody stayed with: counted for herself alone.
create table heavy_post (
  post_id uuid not null references post,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  tier text not null check (tier in ('R', 'U', 'S')),
  at timestamptz not null,
  primary key (post_id, person_id)
);
create index heavy_post_person on heavy_post (person_id, at);

-- Some minutes away from the desk within a shift: what comes meanwhile goes to the others.
create table desk_pause (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  shift_id uuid not null references shift,
  person_id uuid not null references person,
  from_at timestamptz not null,
  until_at timestamptz not null,
  check (until_at > from_at)
);
create index desk_pause_shift on desk_pause (shift_id);

-- What one shift leaves to the next. It writes itself when a shift closes; whoever comes next signs for it.
create table handover (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  shift_id uuid not null unique references shift,
  written_at timestamptz not null,
  -- null: she had gone, and the house wrote it
  by_person_id uuid references person,
  words text,
  signed_at timestamptz,
  signed_by uuid references person,
  -- the coordinators were told that nobody has signed
  told_at timestamptz,
  check ((signed_at is null) = (signed_by is null)),
  constraint another_signs check (signed_by is distinct from by_person_id or signed_by is null)
);
create index handover_space on handover (space_id, written_at desc);
create index handover_unsigned on handover (organisation_id, space_id) where signed_at is null;

create table handover_item (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  handover_id uuid not null references handover,
  kind text not null check (kind in ('red', 'amber', 'unanswered', 'promise', 'watched', 'hidden')),
  position int not null,
  post_id uuid references post,
  thread_id uuid references thread,
  member_id uuid references space_member,
  -- as it stood then
  frozen jsonb not null
);
create index handover_item_handover on handover_item (handover_id, position);
create index handover_item_post on handover_item (post_id) where post_id is not null;

-- "This should not stand here": one member, one post. Who said so is never shown to a member.
create table post_flag (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  post_id uuid not null references post,
  person_id uuid not null references person,
  at timestamptz not null,
  why text not null check (why in ('hurtful', 'frightening', 'private', 'selling', 'worried', 'other')),
  unique (post_id, person_id)
);
create index post_flag_person on post_flag (person_id, at);

-- A post three members had put aside: by whom is read by our own code alone, to see whether the same three do it again.
create table post_hiding (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  post_id uuid not null references post,
  hidden_at timestamptz not null,
  flagger_ids uuid[] not null,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_how text check (ended_how in ('shown again', 'stays aside')),
  check ((ended_at is null) = (ended_how is null))
);
create unique index post_hiding_open on post_hiding (post_id) where ended_at is null;

create index post_aside on post (space_id) where hidden_why = 'flags';

do $$ declare t text; begin
  foreach t in array array['post_care', 'care_note', 'watched', 'promise', 'reply_template', 'heavy_post', 'desk_pause', 'handover', 'handover_item', 'post_flag', 'post_hiding'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
  -- read by those who look after the space, and by nobody in it
  foreach t in array array['post_care', 'care_note', 'watched', 'promise', 'desk_pause', 'handover', 'handover_item'] loop
    execute format('create policy tending on %I for select to alongside_app using (organisation_id = (select app.organisation())
      and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]))', t);
  end loop;
  foreach t in array array['post_care', 'watched', 'promise', 'handover'] loop
    execute format('create policy tends on %I for update to alongside_app using (organisation_id = (select app.organisation())
      and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]))', t);
  end loop;
end $$;

create policy writes on care_note for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and by_person_id = (select app.person()));
create policy adds on watched for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and added_by = (select app.person()));
create policy promises on promise for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[])
    and promised_by = (select app.person()));
create policy pauses on desk_pause for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person())
    and space_id = any ((select app.my_spaces())::uuid[]));
create policy writes on handover for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and by_person_id = (select app.person())
    and space_id = any ((select app.my_spaces())::uuid[]));
create policy writes on handover_item for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and space_id = any ((select app.my_spaces())::uuid[]));
create policy tending on reply_template for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.is_tending()) or (select app.is_staff())));
create policy words_it on reply_template for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator') and changed_by = (select app.person()));
create policy ends_it on reply_template for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'administrator'));
create policy hers on heavy_post for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy counts on heavy_post for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.is_tending()));
create policy hers on post_flag for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy flags on post_flag for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.role()) = 'parent'
    and space_id = any ((select app.my_places('space'))::uuid[]));

-- A case is never moved to another post, space or organisation, and its first moments are not rewritten.
grant select, insert on post_care, care_note, watched, promise, reply_template, heavy_post, desk_pause, handover, handover_item, post_flag, post_hiding to alongside_app;
grant update (tier, promised_at, due_at, rung, fallback_id, owner_id, owned_at, board_at, opened_at, opened_by, called_at, seen_at, seen_by,
  replied_at, reply_id, settled_at, settled_by, settled_how) on post_care to alongside_app;
grant update (ended_at, ended_by, why) on watched to alongside_app;
grant update (kept_at, kept_by, words) on promise to alongside_app;
grant update (ended_at) on reply_template to alongside_app;
grant update (until_at) on desk_pause to alongside_app;
grant update (words, signed_at, signed_by, told_at) on handover to alongside_app;
-- by our own code alone, when somebody is erased
grant update (words) on care_note to alongside_app;
grant update (frozen) on handover_item to alongside_app;
grant update (ended_at, ended_by, ended_how) on post_hiding to alongside_app;
