-- Ask a professional, and live sessions with a guest. Who asked stands apart from what was asked, as with posts (A12).

-- Who answers questions of a programme, by her title and the name she goes by here: the only ones who advise on health (C13).
create table answering (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  title text not null check (length(title) between 1 and 60),
  known_as text not null check (length(known_as) between 1 and 60),
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  check (ended_at is null or ended_at >= began_at)
);
create unique index answering_once on answering (programme_id, person_id) where ended_at is null;
create index answering_person on answering (person_id) where ended_at is null;

-- Within how many working days a question is answered; two where nobody has said otherwise.
create table answer_promise (
  programme_id uuid primary key references programme,
  organisation_id uuid not null references organisation,
  working_days int not null check (working_days between 1 and 10),
  said_at timestamptz not null,
  said_by uuid not null references person
);

create table question (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  space_id uuid not null references space,
  words text not null,
  -- 'experience': no professional is needed, other parents may say what it was like for them
  about text not null default 'health' check (about in ('health', 'experience')),
  -- how far along she is, only where she allowed it
  weeks text,
  asked_at timestamptz not null,
  -- a supporter hands it over from a post; in the author's own words only with her yes
  handed_by uuid references person,
  from_post_id uuid references post,
  waits_for_her_at timestamptz,
  -- whose it is to answer, and until when
  with_person_id uuid references person,
  answer_by timestamptz,
  -- nobody is left to pass it on to: it stands on the coordinator's board
  board_at timestamptz,
  answered_at timestamptz,
  follow_up text,
  follow_up_at timestamptz,
  share_yes_at timestamptz,
  -- whoever answered thinks that it says too much about her to be read by others
  kept_private_at timestamptz,
  published_at timestamptz,
  withdrawn_at timestamptz,
  -- what the rules found in it, for those who answer and look after the space
  tier text not null default 'none' check (tier in ('R', 'U', 'S', 'A', 'none')),
  tier_reason text,
  seen_at timestamptz,
  seen_by uuid references person,
  check ((follow_up is null) = (follow_up_at is null)),
  check (waits_for_her_at is null or handed_by is not null),
  constraint published_with_her_yes check (published_at is null or (answered_at is not null and share_yes_at is not null and kept_private_at is null and withdrawn_at is null)),
  constraint never_in_silence check (answered_at is not null or withdrawn_at is not null or waits_for_her_at is not null
    or about = 'experience' or (with_person_id is not null and answer_by is not null) or board_at is not null)
);
create index question_space on question (space_id, published_at desc) where published_at is not null;
create index question_open on question (programme_id, answer_by) where answered_at is null and withdrawn_at is null;
create index question_with on question (with_person_id, answer_by) where answered_at is null and withdrawn_at is null;
create index question_handed on question (handed_by) where handed_by is not null;

create table question_author (
  question_id uuid primary key references question,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  member_id uuid not null references space_member,
  person_id uuid not null references person
);
create index question_author_person on question_author (person_id, space_id);
create function app.asked_it(q uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from question_author a where a.question_id = q and a.person_id = app.person() and a.member_id = any (app.my_members())) $$;
-- The programmes whoever asks answers questions of, in the role of a professional.
create function app.answers_in() returns uuid[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(a.programme_id), '{}') from answering a where app.role() = 'professional'
    and a.person_id = app.person() and a.organisation_id = app.organisation() and a.ended_at is null $$;

-- One answer to the question, and one to what she asked after it.
create table question_answer (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  question_id uuid not null references question,
  to_what text not null check (to_what in ('question', 'follow-up')),
  by_person_id uuid not null references person,
  title text not null,
  known_as text not null,
  words text not null,
  answered_at timestamptz not null,
  corrected_at timestamptz,
  unique (question_id, to_what)
);
-- What an answer said before it was put right.
create table answer_edit (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  answer_id uuid not null references question_answer,
  words text not null,
  until_at timestamptz not null
);
create index answer_edit_answer on answer_edit (answer_id);
-- Every hand a question went through, and why.
create table question_pass (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  question_id uuid not null references question,
  to_person_id uuid references person,
  at timestamptz not null,
  why text not null check (why in ('asked', 'overdue', 'handed on', 'left', 'asked again'))
);
create index question_pass_question on question_pass (question_id, at);

do $$ declare t text; begin
  foreach t in array array['answering', 'answer_promise', 'question', 'question_author', 'question_answer', 'answer_edit', 'question_pass'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;

create policy hers on answering for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy coordinating on answering to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and app.in_programme(programme_id))
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and app.in_programme(programme_id) and began_by = (select app.person()));
create policy leads on answering for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and app.in_programme(programme_id));
create policy inside on answer_promise for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.is_staff()) and app.in_programme(programme_id) or programme_id = any ((select app.answers_in())::uuid[])));
create policy coordinating on answer_promise to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and app.in_programme(programme_id))
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and app.in_programme(programme_id) and said_by = (select app.person()));

create policy hers on question to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and app.asked_it(id))
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'parent'
    and (space_id = any ((select app.my_places('space'))::uuid[]) and handed_by is null or app.asked_it(id)));
create policy published on question for select to alongside_app
  using (organisation_id = (select app.organisation()) and published_at is not null and space_id = any ((select app.my_spaces())::uuid[]));
create policy supporters on question for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and space_id = any ((select app.my_spaces())::uuid[])
    and (handed_by = (select app.person()) or (about = 'experience' and withdrawn_at is null)));
create policy supporters_answer on question for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and space_id = any ((select app.my_spaces())::uuid[])
    and about = 'experience' and withdrawn_at is null);
create policy hands_over on question for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and space_id = any ((select app.my_places('space'))::uuid[])
    and handed_by = (select app.person()));
create policy answers on question for select to alongside_app
  using (organisation_id = (select app.organisation()) and waits_for_her_at is null and programme_id = any ((select app.answers_in())::uuid[]));
create policy answers_it on question for update to alongside_app
  using (organisation_id = (select app.organisation()) and waits_for_her_at is null and programme_id = any ((select app.answers_in())::uuid[]));
create policy looks_after on question for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'safeguarding-lead') and space_id = any ((select app.my_spaces())::uuid[]));
create policy passes_on on question for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));

create policy hers on question_author for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));
create policy asks on question_author for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));

create policy with_the_question on question_answer for select to alongside_app
  using (organisation_id = (select app.organisation()) and exists (select 1 from question q where q.id = question_id));
create policy answers on question_answer for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and by_person_id = (select app.person())
    and (select app.role()) in ('professional', 'supporter') and exists (select 1 from question q where q.id = question_id));
create policy corrects on question_answer for update to alongside_app
  using (organisation_id = (select app.organisation()) and by_person_id = (select app.person()) and (select app.role()) in ('professional', 'supporter'));
create policy with_the_answer on answer_edit for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) <> 'parent' and exists (select 1 from question_answer a where a.id = answer_id));
create policy corrects on answer_edit for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and exists (select 1 from question_answer a where a.id = answer_id and a.by_person_id = (select app.person())));
create policy with_the_question on question_pass for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) <> 'parent' and exists (select 1 from question q where q.id = question_id));

-- Her words and her yes are hers; whoever answers never changes them, and she never changes where it stands.
create function app.keep_her_question() returns trigger language plpgsql as $$ begin
  if current_user <> 'alongside_app' or app.is_system() then return new; end if;
  if app.asked_it(old.id) and app.role() = 'parent' then
    if (new.answered_at, new.with_person_id, new.answer_by, new.board_at, new.about, new.tier) is distinct from
       (old.answered_at, old.with_person_id, old.answer_by, old.board_at, old.about, old.tier) then
      raise exception 'Where a question stands is for those who answer.' using errcode = '42501';
    end if;
  elsif (new.words, new.weeks, new.follow_up, new.share_yes_at, new.withdrawn_at, new.waits_for_her_at) is distinct from
        (old.words, old.weeks, old.follow_up, old.share_yes_at, old.withdrawn_at, old.waits_for_her_at) then
    raise exception 'Her question and her yes are hers alone.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keeps_hers before update on question for each row execute function app.keep_her_question();

-- Advice on health comes from those with the role and from nobody else (C13).
create function app.only_with_the_role() returns trigger language plpgsql security definer set search_path = public, app as $$ begin
  if exists (select 1 from question q where q.id = new.question_id and q.about = 'health' and not exists
      (select 1 from answering a where a.programme_id = q.programme_id and a.person_id = new.by_person_id and a.ended_at is null)) then
    raise exception 'A question about health is answered by somebody with the role.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger only_with_the_role before insert on question_answer for each row execute function app.only_with_the_role();

grant select, insert on answering, question, question_author, question_answer, answer_edit, question_pass to alongside_app;
grant select, insert, update on answer_promise to alongside_app;
grant update (ended_at, ended_by) on answering to alongside_app;
grant update (words, about, weeks, waits_for_her_at, with_person_id, answer_by, board_at, answered_at, follow_up, follow_up_at, share_yes_at, kept_private_at, published_at,
  withdrawn_at, tier, tier_reason, seen_at, seen_by) on question to alongside_app;
grant update (words, corrected_at) on question_answer to alongside_app;
-- by our own code alone, when somebody is erased
grant update (words) on answer_edit to alongside_app;

-- A live session: a guest, a topic, and supporters beside it during and after (A9, A11).
create table guest_session (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  space_id uuid not null references space,
  topic text not null check (length(topic) between 1 and 80),
  about text not null default '',
  notes text[] not null default '{}',
  guest_id uuid not null references person,
  guest_name text not null check (length(guest_name) between 1 and 60),
  guest_title text not null check (length(guest_title) between 1 and 60),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- seconds between two things one member sends while it is live
  slow_seconds int not null default 30 check (slow_seconds between 0 and 600),
  made_at timestamptz not null,
  made_by uuid not null references person,
  published_at timestamptz,
  published_by uuid references person,
  -- the guest has been through the host's list
  ready_at timestamptz,
  opened_at timestamptz,
  opened_by uuid references person,
  closed_at timestamptz,
  closed_by uuid references person,
  cancelled_at timestamptz,
  cancelled_by uuid references person,
  -- its time had come and no supporter was there: somebody was told
  alerted_at timestamptz,
  -- the guest's place in the space, while the room is open and no longer
  place_id uuid references space_place,
  check (ends_at > starts_at),
  check (opened_at is null or published_at is not null),
  check (closed_at is null or opened_at is not null),
  check (cancelled_at is null or opened_at is null)
);
create index guest_session_space on guest_session (space_id, starts_at);
create index guest_session_guest on guest_session (guest_id, starts_at);
create index guest_session_going on guest_session (organisation_id, starts_at) where published_at is not null and closed_at is null and cancelled_at is null;
create function app.hosts(s uuid) returns boolean language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from guest_session g where g.id = s and g.guest_id = app.person() and g.organisation_id = app.organisation()
    and app.role() = 'professional') $$;

create table session_supporter (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  person_id uuid not null references person,
  during boolean not null,
  after boolean not null,
  added_at timestamptz not null,
  added_by uuid references person,
  -- in the room, by her own word
  here_at timestamptz,
  left_at timestamptz,
  ended_at timestamptz,
  check (during or after),
  check (left_at is null or here_at is not null)
);
create unique index session_supporter_once on session_supporter (session_id, person_id) where ended_at is null;
create index session_supporter_person on session_supporter (person_id) where ended_at is null;

-- One thing to be answered: a question, or the one that follows it. Who asked stands in session_asker.
create table session_turn (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  kind text not null check (kind in ('question', 'follow-up')),
  follows uuid references session_turn,
  words text not null,
  -- null: asked without her name
  member_id uuid references space_member,
  asked_at timestamptz not null,
  worded_at timestamptz,
  worded_by uuid references person,
  merged_into uuid references session_turn,
  merged_at timestamptz,
  merged_by uuid references person,
  aside_at timestamptz,
  aside_by uuid references person,
  taken_at timestamptz,
  skipped_at timestamptz,
  answered_at timestamptz,
  answer text,
  withdrawn_at timestamptz,
  tier text not null default 'none' check (tier in ('R', 'U', 'S', 'A', 'none')),
  check ((kind = 'follow-up') = (follows is not null)),
  check ((answered_at is null) = (answer is null)),
  check (answered_at is null or taken_at is not null),
  check (merged_into is null or taken_at is null),
  check (merged_into is distinct from id)
);
create index session_turn_session on session_turn (session_id, asked_at);
create index session_turn_merged on session_turn (merged_into) where merged_into is not null;
-- the guest has one before her at a time, however often "next" is pressed
create unique index session_turn_before_her on session_turn (session_id) where taken_at is not null and answered_at is null;

-- Whose it is: one question a member a session, and one that follows it. Merging never touches this.
create table session_asker (
  turn_id uuid primary key references session_turn,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  member_id uuid not null references space_member,
  person_id uuid not null references person,
  follow_up_id uuid unique references session_turn,
  last_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index session_asker_once on session_asker (session_id, person_id) where withdrawn_at is null;
create function app.asked_turn(t uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from session_asker a where (a.turn_id = t or a.follow_up_id = t) and a.person_id = app.person() and a.member_id = any (app.my_members())) $$;

create table session_note (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  by_person_id uuid not null references person,
  at timestamptz not null,
  words text not null
);
create index session_note_session on session_note (session_id, at);
-- What was said, in plain words by peers; read by members once the guest has signed that version.
create table session_digest (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  version int not null,
  words text not null,
  prompts text not null,
  written_at timestamptz not null,
  written_by uuid not null references person,
  sent_at timestamptz,
  wish text,
  wished_at timestamptz,
  signed_at timestamptz,
  signed_by uuid references person,
  unique (session_id, version),
  check (signed_at is null or sent_at is not null),
  check ((wish is null) = (wished_at is null))
);
-- What she will do next: hers, and nobody else reads it.
create table session_step (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  person_id uuid not null references person,
  words text not null,
  said_at timestamptz not null,
  done_at timestamptz
);
create index session_step_person on session_step (person_id, session_id);
create table session_reminder (
  session_id uuid not null references guest_session,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  at timestamptz not null,
  ended_at timestamptz,
  primary key (session_id, person_id)
);
create table session_reflection (
  session_id uuid primary key references guest_session,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  by_person_id uuid not null references person,
  learned text not null,
  practice text not null,
  may_quote boolean not null,
  said_at timestamptz not null
);
-- What members thought of it: on a day, by nobody. That somebody has said so stands apart, without when.
create table session_feedback (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  session_id uuid not null references guest_session,
  on_day date not null,
  useful text not null check (useful in ('very', 'a little', 'not really')),
  words text,
  may_quote boolean not null,
  check (words is not null or not may_quote)
);
create index session_feedback_session on session_feedback (session_id);
create table session_feedback_given (
  session_id uuid not null references guest_session,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  space_id uuid not null references space,
  primary key (session_id, person_id)
);

do $$ declare t text; begin
  foreach t in array array['guest_session', 'session_supporter', 'session_turn', 'session_asker', 'session_note', 'session_digest', 'session_step',
    'session_reminder', 'session_reflection', 'session_feedback', 'session_feedback_given'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))
      with check (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
  -- what a member keeps for herself
  foreach t in array array['session_step', 'session_reminder', 'session_feedback_given'] loop
    execute format('create policy hers on %I to alongside_app
      using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
      with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and space_id = any ((select app.my_places(''space''))::uuid[]))', t);
  end loop;
  -- what those who look after the space work with
  foreach t in array array['session_supporter', 'session_note', 'session_digest', 'session_turn'] loop
    execute format('create policy tending on %I for select to alongside_app
      using (organisation_id = (select app.organisation()) and (select app.is_tending()) and space_id = any ((select app.my_spaces())::uuid[]))', t);
  end loop;
end $$;

create policy inside on guest_session for select to alongside_app
  using (organisation_id = (select app.organisation()) and space_id = any ((select app.my_spaces())::uuid[])
    and ((select app.is_tending()) or (published_at is not null and (select app.role()) = 'parent')));
create policy host on guest_session for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'professional' and guest_id = (select app.person()));
create policy host_changes on guest_session for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'professional' and guest_id = (select app.person()));
create policy makes on guest_session for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[])
    and made_by = (select app.person()));
create policy tending on guest_session for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('supporter', 'coordinator') and space_id = any ((select app.my_spaces())::uuid[]));
create policy host on session_supporter for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.hosts(session_id));
create policy coordinating on session_supporter to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy stands_in on session_supporter for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person())
    and space_id = any ((select app.my_places('space'))::uuid[]));
create policy hers on session_supporter for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'supporter' and person_id = (select app.person()));

-- Members read what the guest has before her or has answered, and what they asked themselves.
create policy lane on session_turn for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and space_id = any ((select app.my_spaces())::uuid[])
    and ((taken_at is not null and merged_into is null and withdrawn_at is null) or app.asked_turn(id)));
create policy host on session_turn for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.hosts(session_id));
create policy asks on session_turn for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and space_id = any ((select app.my_places('space'))::uuid[])
    and (member_id is null or member_id = any ((select app.my_members())::uuid[])) and answered_at is null and taken_at is null);
create policy hers on session_turn for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and app.asked_turn(id));
create policy tending_changes on session_turn for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('supporter', 'coordinator') and space_id = any ((select app.my_spaces())::uuid[]));
create policy host_changes on session_turn for update to alongside_app
  using (organisation_id = (select app.organisation()) and app.hosts(session_id));
create policy hers on session_asker for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));
create policy asks on session_asker for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));
create policy hers_changed on session_asker for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and member_id = any ((select app.my_members())::uuid[]));
create policy writes on session_note for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) in ('supporter', 'coordinator') and space_id = any ((select app.my_spaces())::uuid[])
    and by_person_id = (select app.person()));
create policy signed on session_digest for select to alongside_app
  using (organisation_id = (select app.organisation()) and signed_at is not null and space_id = any ((select app.my_spaces())::uuid[]));
create policy host on session_digest for select to alongside_app
  using (organisation_id = (select app.organisation()) and sent_at is not null and app.hosts(session_id));
create policy host_checks on session_digest for update to alongside_app
  using (organisation_id = (select app.organisation()) and sent_at is not null and app.hosts(session_id));
create policy writes on session_digest for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) in ('supporter', 'coordinator') and space_id = any ((select app.my_spaces())::uuid[])
    and written_by = (select app.person()) and signed_at is null);
create policy rewrites on session_digest for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('supporter', 'coordinator') and space_id = any ((select app.my_spaces())::uuid[]) and signed_at is null);
create policy host on session_reflection to alongside_app
  using (organisation_id = (select app.organisation()) and app.hosts(session_id))
  with check (organisation_id = (select app.organisation()) and app.hosts(session_id) and by_person_id = (select app.person()));
create policy coordinating on session_reflection for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'coordinator' and space_id = any ((select app.my_spaces())::uuid[]));
create policy says on session_feedback for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'parent' and space_id = any ((select app.my_places('space'))::uuid[]));
create policy coordinating on session_feedback for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('coordinator', 'safeguarding-lead') and space_id = any ((select app.my_spaces())::uuid[]));
create policy host on session_feedback for select to alongside_app
  using (organisation_id = (select app.organisation()) and app.hosts(session_id));

-- Not announced, nor held, without a trained parent beside it during and after (A11).
create function app.session_has(s uuid, what text) returns boolean language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from session_supporter x where x.session_id = s and x.ended_at is null
    and case what when 'during' then x.during when 'after' then x.after else x.here_at is not null and x.left_at is null end) $$;
create function app.never_alone() returns trigger language plpgsql as $$ begin
  if new.published_at is not null and old.published_at is null and not (app.session_has(new.id, 'during') and app.session_has(new.id, 'after')) then
    raise exception 'A session is announced with a supporter beside it during and after.' using errcode = '23514';
  end if;
  if new.opened_at is not null and old.opened_at is null and not app.session_has(new.id, 'here') then
    raise exception 'A room opens with a supporter in it.' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger never_alone before update on guest_session for each row execute function app.never_alone();
create function app.announced_with_somebody() returns trigger language plpgsql as $$ begin
  if new.published_at is not null or new.opened_at is not null then
    raise exception 'A session is made first, and announced when its supporters are named.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger announced_with_somebody before insert on guest_session for each row when (current_user = 'alongside_app') execute function app.announced_with_somebody();
create function app.leave_nobody_alone() returns trigger language plpgsql security definer set search_path = public, app as $$
declare s guest_session; begin
  select * into s from guest_session g where g.id = new.session_id;
  if s.cancelled_at is not null or s.published_at is null then return new; end if;
  if s.closed_at is null and not app.session_has(s.id, 'during') or not app.session_has(s.id, 'after') then
    raise exception 'The last supporter of a session that was announced stays until there is another.' using errcode = '23514';
  end if;
  if s.opened_at is not null and s.closed_at is null and not app.session_has(s.id, 'here') then
    raise exception 'The last supporter leaves a room when it is closed.' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger leave_nobody_alone after update on session_supporter for each row execute function app.leave_nobody_alone();

-- Answers of a session come from its guest; her question's words stay hers while they stand alone.
create function app.only_the_host() returns trigger language plpgsql as $$ begin
  if current_user <> 'alongside_app' or app.is_system() then return new; end if;
  if (new.answer, new.answered_at, new.taken_at) is distinct from (old.answer, old.answered_at, old.taken_at) and not app.hosts(new.session_id) then
    raise exception 'The guest of a session answers in it.' using errcode = '42501';
  end if;
  if app.role() = 'parent' and (new.merged_into, new.aside_at, new.skipped_at) is distinct from (old.merged_into, old.aside_at, old.skipped_at) then
    raise exception 'Those who look after the space gather its questions.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger only_the_host before update on session_turn for each row execute function app.only_the_host();
-- Nothing is asked but as somebody's one question or her one follow-up.
create function app.asked_by_somebody() returns trigger language plpgsql security definer set search_path = public, app as $$ begin
  if not exists (select 1 from session_asker a where a.turn_id = new.id or a.follow_up_id = new.id) then
    raise exception 'One question and one follow-up each.' using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger asked_by_somebody after insert on session_turn deferrable initially deferred for each row execute function app.asked_by_somebody();
-- A digest says what its guest signed, word for word.
create function app.signed_words_stay() returns trigger language plpgsql as $$ begin
  if (new.words, new.prompts) is distinct from (old.words, old.prompts) and (old.signed_at is not null or app.hosts(new.session_id)) and current_user = 'alongside_app' and not app.is_system() then
    raise exception 'What was signed stays; another version says it otherwise.' using errcode = '42501';
  end if;
  if new.signed_at is distinct from old.signed_at and not app.hosts(new.session_id) and current_user = 'alongside_app' then
    raise exception 'The guest signs what she said.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger signed_words_stay before update on session_digest for each row execute function app.signed_words_stay();

grant select, insert on guest_session, session_supporter, session_turn, session_asker, session_note, session_digest, session_step, session_reminder,
  session_feedback, session_feedback_given to alongside_app;
grant select, insert, update on session_reflection to alongside_app;
grant update (topic, about, notes, guest_id, guest_name, guest_title, starts_at, ends_at, slow_seconds, published_at, published_by, ready_at, opened_at, opened_by, closed_at, closed_by,
  cancelled_at, cancelled_by, alerted_at, place_id) on guest_session to alongside_app;
grant update (during, after, here_at, left_at, ended_at) on session_supporter to alongside_app;
grant update (words, member_id, worded_at, worded_by, merged_into, merged_at, merged_by, aside_at, aside_by, taken_at, skipped_at, answered_at, answer, withdrawn_at, tier) on session_turn to alongside_app;
grant update (follow_up_id, last_at, withdrawn_at) on session_asker to alongside_app;
grant update (words, prompts, written_at, written_by, sent_at, wish, wished_at, signed_at, signed_by) on session_digest to alongside_app;
grant update (words, done_at) on session_step to alongside_app;
-- by our own code alone, when somebody is erased
grant update (words) on session_note to alongside_app;
grant update (ended_at) on session_reminder to alongside_app;
