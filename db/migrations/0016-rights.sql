-- What somebody may ask about her own data, and how long we keep what. Erasing leaves ids, periods and counts standing
-- and takes names, addresses and words; what was done is recorded without saying what it was.
alter table person add column erased_at timestamptz;

-- A copy, a correction, erasing: asked by herself or written down for her, answered within a month.
create table data_request (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  kind text not null check (kind in ('copy', 'correction', 'erasing')),
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  heard text not null check (heard in ('here', 'on the phone', 'in person', 'in writing')),
  due_on date not null,
  -- for a correction: the line as it stood, and what she says is not right
  line text,
  words text,
  answered_at timestamptz,
  answered_by uuid references person,
  outcome text check (outcome in ('done', 'not done', 'taken back')),
  answer text,
  check (num_nonnulls(answered_at, answered_by, outcome) in (0, 3)),
  check ((kind = 'correction') = (line is not null)),
  check (due_on >= asked_at::date)
);
create index data_request_person on data_request (person_id, asked_at desc);
create index data_request_open on data_request (organisation_id, due_on) where answered_at is null;
create unique index data_request_erasing_once on data_request (person_id) where kind = 'erasing' and answered_at is null;

-- Records that must not go while this lasts: an inquiry, a claim, a court. A period, looked at again on a day.
create table legal_hold (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  reason text not null,
  review_on date not null,
  began_at timestamptz not null,
  began_by uuid not null references person,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_why text,
  check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3))
);
create index legal_hold_now on legal_hold (person_id) where ended_at is null;

-- What is past its time. Nothing goes before an administrator (a safeguarding lead, for concerns) has said so by name.
create table due_erasing (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null,
  -- a person; or a referral that never became one, a list that was brought in, a concern
  subject_id uuid not null,
  since_on date not null,
  listed_on date not null,
  confirmed_at timestamptz,
  confirmed_by uuid references person,
  put_off_until date,
  done_at timestamptz,
  check ((confirmed_at is null) = (confirmed_by is null))
);
create unique index due_erasing_once on due_erasing (organisation_id, kind, subject_id) where done_at is null;

-- Every erasing: which kinds, how many rows, by whom, why, when. Never what stood there.
create table erasure (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  subject_id uuid not null,
  at timestamptz not null,
  by_person_id uuid references person,
  why text not null check (why in ('asked', 'kept long enough')),
  request_id uuid references data_request,
  kinds jsonb not null
);
create index erasure_subject on erasure (subject_id, at desc);

-- What the law keeps when somebody is erased while a concern about her is open: out of every page, for the leads alone,
-- until the concern is over. Whether there is anything here cannot be told from anywhere else.
create table kept_by_law (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  erasure_id uuid not null references erasure deferrable initially deferred,
  person_id uuid not null references person,
  kind text not null,
  table_name text not null,
  kept jsonb not null,
  kept_at timestamptz not null
);
create index kept_by_law_person on kept_by_law (person_id);

do $$ declare t text; begin
  foreach t in array array['data_request', 'legal_hold', 'due_erasing', 'erasure', 'kept_by_law'] loop
    execute format('call app.protect(%L)', t);
    execute format('create policy system on %I to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  end loop;
end $$;

create policy hers on data_request for select to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy hers_new on data_request for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person())
    and asked_by = (select app.person()) and heard = 'here' and answered_at is null);
create policy hers_back on data_request for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()) and answered_at is null)
  with check (person_id = (select app.person()) and answered_by = (select app.person()) and outcome = 'taken back');
-- Nobody answers herself.
create policy coordinating on data_request to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and person_id <> (select app.person()) and app.has_role_here(person_id))
  with check (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and person_id <> (select app.person()) and app.has_role_here(person_id));

create policy holders on legal_hold to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('administrator', 'safeguarding-lead')
    and person_id <> (select app.person()) and app.has_role_here(person_id))
  with check (organisation_id = (select app.organisation()) and (select app.role()) in ('administrator', 'safeguarding-lead')
    and person_id <> (select app.person()) and app.has_role_here(person_id));

-- Whoever decides: an administrator, and for concerns a safeguarding lead. Only the night's work adds to the list.
do $$ declare act text; begin
  foreach act in array array['select', 'update'] loop
    execute format('create policy decider_%s on due_erasing for %s to alongside_app
      using (organisation_id = (select app.organisation())
        and ((select app.role()) = ''administrator'' and kind <> ''concerns'' or (select app.role()) = ''safeguarding-lead'' and kind = ''concerns''))', act, act);
  end loop;
end $$;
create policy administrator on erasure for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and not kinds ? 'concerns');
create policy lead on erasure for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead' and kinds ? 'concerns');
-- Whoever answers a concern about her, and so never she herself nor anybody it is kept from.
create policy lead on kept_by_law for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'safeguarding-lead'
    and exists (select 1 from concern c where c.about_person_id = person_id and app.answers_concern(c)));

grant select, insert, update on data_request, legal_hold, due_erasing to alongside_app;
grant select, insert on erasure to alongside_app;
grant select, insert, delete on kept_by_law to alongside_app;

-- ---- what only erasing may do: the organisation's own code, and nobody acting in a role ----------------------------
grant update (why, fields) on referral_change to alongside_app;
grant update (words) on match_note to alongside_app;
grant delete on password, totp, passkey, oidc_identity, sign_in_link to alongside_app;
create policy erasing on do_not_match for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy erasing_finds on draft for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy erasing on draft for delete to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
-- The owner passes by name: a member of alongside_app that inherits is held by restrictive policies too.
do $$ declare t text; begin
  foreach t in array array['referral_change', 'match_note'] loop
    execute format('create policy only_erasing on %I as restrictive for update to alongside_app using (current_user = %L or (select app.is_system()))', t, current_user);
  end loop;
  foreach t in array array['password', 'totp', 'passkey', 'oidc_identity', 'sign_in_link'] loop
    execute format('create policy only_erasing on %I as restrictive for delete to alongside_app using (current_user = %L or (select app.is_system()))', t, current_user);
  end loop;
end $$;

-- What the two of a pair agreed is never reworded under them; their own words may go when one of them is erased.
create or replace function app.agree_for_oneself() returns trigger language plpgsql as $$ begin
  if app.is_system()
    and (new.version, new.relationship_id, new.parent_agreed_at, new.supporter_agreed_at)
      is not distinct from (old.version, old.relationship_id, old.parent_agreed_at, old.supporter_agreed_at)
  then return new; end if;
  if new.words <> old.words or new.version <> old.version or new.relationship_id <> old.relationship_id
    or (app.role() <> 'parent' and new.parent_agreed_at is distinct from old.parent_agreed_at)
    or (app.role() <> 'supporter' and new.supporter_agreed_at is distinct from old.supporter_agreed_at)
  then raise exception 'each agrees for herself' using errcode = '42501'; end if;
  return new;
end $$;

-- Somebody erased is nobody any more: no role, no session and no address can be given to her again.
create function app.refuse_erased() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if exists (select 1 from person p where p.id = new.person_id and p.erased_at is not null) then
    raise exception 'this person was erased' using errcode = 'check_violation', constraint = 'person_erased';
  end if;
  return new;
end $$;
do $$ declare t text; begin
  foreach t in array array['role_period', 'session', 'address', 'sign_in_link', 'consent', 'safe_contact'] loop
    execute format('create trigger not_erased before insert on %I for each row execute function app.refuse_erased()', t);
  end loop;
end $$;
