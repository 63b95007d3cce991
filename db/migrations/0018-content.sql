-- Words that tell somebody what to do: which text, who signed it, until when; what an organisation accepts unsigned.
create table content_version (
  -- The words as they were, once for each text there ever was: what was signed can be read years later.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  key text not null check (length(key) between 1 and 120),
  version int not null check (version > 0),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  name text not null,
  words jsonb not null,
  kept_at timestamptz not null,
  unique (organisation_id, key, fingerprint)
);

create table content_signer (
  -- Whom the organisation names to check its words, as a period.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  title text not null check (length(title) > 0),
  registration text,
  named_by uuid not null references person,
  named_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person,
  check ((ended_at is null) = (ended_by is null)),
  check (ended_at is null or ended_at >= named_at)
);
create unique index content_signer_once on content_signer (organisation_id, person_id) where ended_at is null;

create table content_sign_off (
  -- She read these words and found them right: in her name and title of that day, until a day.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  key text not null,
  version int not null,
  fingerprint text not null,
  signed_by uuid not null references person,
  signed_name text not null,
  signed_title text not null,
  registration text,
  signed_at timestamptz not null,
  review_on date not null,
  foreign key (organisation_id, key, fingerprint) references content_version (organisation_id, key, fingerprint),
  check (review_on > (signed_at at time zone 'Europe/London')::date)
);
create index content_sign_off_of on content_sign_off (organisation_id, key, signed_at desc);

create table content_acceptance (
  -- Somebody answers by name for going live with words nobody has signed: exactly these texts, and for this reason.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  accepted_by uuid not null references person,
  name_typed text not null check (length(name_typed) > 0),
  reason text not null check (length(reason) > 0),
  accepted jsonb not null,
  accepted_at timestamptz not null
);
create index content_acceptance_of on content_acceptance (organisation_id, accepted_at desc);

create table content_task (
  -- A sign-off ran out: somebody has the words checked again, by a day.
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  key text not null,
  sign_off_id uuid not null unique references content_sign_off,
  person_id uuid references person,
  opened_at timestamptz not null,
  due_on date not null,
  done_at timestamptz
);
create index content_task_open on content_task (organisation_id) where done_at is null;

-- Everybody with a place here but parents: they read beside a card whether it was checked.
create function app.has_a_place() returns boolean language sql stable parallel safe as
  $$ select app.person() is not null and app.role() not in ('parent', 'visitor', 'nobody') $$;
create function app.signs_content() returns boolean
  language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from content_signer s where s.person_id = app.person()
       and s.organisation_id = app.organisation() and s.ended_at is null and app.has_a_place()) $$;

call app.protect('content_version');
call app.protect('content_signer');
call app.protect('content_sign_off');
call app.protect('content_acceptance');
call app.protect('content_task');
create policy read on content_version for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.has_a_place()) or (select app.is_system())));
create policy system on content_version for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy read on content_signer for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.has_a_place()) or (select app.is_system())));
create policy naming on content_signer for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator'
    and named_by = (select app.person()) and ended_at is null);
create policy ending on content_signer for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and ended_at is null)
  with check (organisation_id = (select app.organisation()) and ended_by = (select app.person()));
create policy read on content_sign_off for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.has_a_place()) or (select app.is_system())));
create policy signing on content_sign_off for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and signed_by = (select app.person()) and (select app.signs_content()));
create policy read on content_acceptance for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.is_staff()) or (select app.is_system())));
create policy accepting on content_acceptance for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator'
    and accepted_by = (select app.person()));
create policy read on content_task for select to alongside_app
  using (organisation_id = (select app.organisation()) and ((select app.is_staff()) or person_id = (select app.person())));
create policy system on content_task to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()))
  with check (organisation_id = (select app.organisation()) and (select app.is_system()));

grant select, insert on content_version, content_signer, content_sign_off, content_acceptance, content_task to alongside_app;
grant update (ended_at, ended_by) on content_signer to alongside_app;
grant update (done_at) on content_task to alongside_app;
