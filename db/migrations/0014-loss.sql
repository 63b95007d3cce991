-- One switch for loss: what is held back, for whom, and who was told.

-- Every message says whom it is about and whether it goes all the same (words/message-kinds.ts). What nobody thought of is held.
alter table message
  add column about_person_id uuid,
  add column despite_loss boolean not null default false,
  add column held_at timestamptz,
  drop constraint message_state_check,
  add constraint message_state_check
    check (state in ('owed', 'held', 'sent', 'withheld', 'not delivered', 'cancelled'));

create table loss (
  -- A period for one person: what happened, who said so, until somebody ends it.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid references person,
  -- while nobody has let her in yet, her referral stands for her
  referral_id uuid references referral,
  kind text not null check (kind in ('pregnancy loss', 'stillbirth', 'baby died', 'mother died', 'baby removed', 'neonatal stay', 'concealed pregnancy')),
  -- everything: nothing at all goes to her phone, not even what somebody asks for there
  holds text not null check (holds in ('automatic', 'everything')),
  told_how text not null check (told_how in ('herself', 'family', 'professional', 'other')),
  set_at timestamptz not null,
  set_by uuid not null references person,
  set_as text not null,
  -- a coordinator has decided what becomes of meetings and matches
  settled_at timestamptz,
  settled_by uuid references person,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_why text,
  check (person_id is not null or referral_id is not null),
  check ((kind = 'mother died') = (holds = 'everything')),
  check ((ended_at is null) = (ended_by is null)),
  check (ended_at is null or ended_at >= set_at)
);
create unique index loss_once on loss (coalesce(person_id, referral_id)) where ended_at is null;
create index loss_open on loss (organisation_id) where ended_at is null;

create table loss_told (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  loss_id uuid not null references loss,
  person_id uuid not null references person,
  told_as text not null check (told_as in ('supporter', 'coordinator', 'lead', 'referrer')),
  told_at timestamptz not null,
  -- opened what to say and what not to say
  read_at timestamptz,
  unique (loss_id, person_id)
);
create index loss_told_person on loss_told (person_id);

alter table message add column held_for uuid references loss;
create index message_held on message (held_for) where state = 'held';

-- Which open period, if any, keeps a message back. Definer: the door and the postman ask for everybody.
create function app.loss_holding(organisation uuid, receiver uuid, about_person uuid, about uuid, despite boolean)
  returns uuid language sql stable security definer set search_path = public, app as $$
  select l.id from loss l left join referral r on r.id = l.referral_id
  where l.organisation_id = organisation and l.ended_at is null and (
    (coalesce(l.person_id, r.person_id) = receiver and (not despite or l.holds = 'everything'))
    or (coalesce(l.person_id, r.person_id) = about_person and (not despite or (receiver is null and l.holds = 'everything')))
    or (l.referral_id = about and not despite))
  order by l.holds desc, l.set_at limit 1 $$;
-- The promise, whoever writes the row: what is owed to her or about her is held from its first moment.
create function app.hold_for_loss() returns trigger language plpgsql as $$ begin
  new.held_for := app.loss_holding(new.organisation_id, new.to_person_id, new.about_person_id, new.about_id, new.despite_loss);
  if new.held_for is not null then
    new.state := 'held';
    new.held_at := new.created_at;
  end if;
  return new;
end $$;
create trigger for_loss before insert on message for each row when (new.state = 'owed') execute function app.hold_for_loss();

-- Whether pages keep quiet about her pregnancy or baby. A professional who sent her and was not told reads what she
-- wrote, as before: nothing on her page gives a loss away.
create function app.is_quiet(person uuid, referral uuid) returns boolean
  language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from loss l left join referral r on r.id = l.referral_id
    where l.organisation_id = app.organisation() and l.ended_at is null
      and (l.referral_id = referral or coalesce(l.person_id, r.person_id) = person
        or coalesce(l.person_id, r.person_id) = (select x.person_id from referral x where x.id = referral))
      and (app.role() <> 'referrer' or l.set_by = app.person()
        or exists (select 1 from loss_told t where t.loss_id = l.id and t.person_id = app.person()))) $$;

create function app.was_told_of_loss(l uuid) returns boolean language sql stable security definer set search_path = public, app as
  $$ select exists (select 1 from loss_told t where t.loss_id = l and t.organisation_id = app.organisation() and t.person_id = app.person()) $$;
-- Whose life it is to this asker, in the role she acts in: herself, whom she supports, her programme, or whom she sent.
create function app.is_hers_to_tell(person uuid, referral uuid) returns boolean
  language sql stable security definer set search_path = public, app as $$
  select case app.role()
    when 'parent' then person = app.person()
    when 'supporter' then exists (select 1 from relationship r
      where r.organisation_id = app.organisation() and r.parent_id = person and r.supporter_id = app.person() and r.ended_on is null)
    when 'referrer' then exists (select 1 from referral r
      where r.organisation_id = app.organisation() and r.sent_by = app.person() and (r.id = referral or r.person_id = person))
    else app.role() in ('coordinator', 'administrator', 'safeguarding-lead') and (
      exists (select 1 from role_period p where p.person_id = person and p.organisation_id = app.organisation()
        and p.role = 'parent' and (p.programme_id is null or app.in_programme(p.programme_id)))
      or exists (select 1 from referral r where r.organisation_id = app.organisation()
        and (r.id = referral or r.person_id = person) and app.in_programme(r.programme_id)))
    end $$;

call app.protect('loss');
call app.protect('loss_told');
create policy system on loss to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy system on loss_told to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
-- A referrer learns of it only by being told, or by having said it herself.
create policy knows on loss for select to alongside_app
  using (organisation_id = (select app.organisation()) and (set_by = (select app.person())
    or ((select app.role()) <> 'referrer' and app.is_hers_to_tell(person_id, referral_id)) or app.was_told_of_loss(id)));
create policy says on loss for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and set_by = (select app.person()) and ended_at is null
    and app.is_hers_to_tell(person_id, referral_id));
-- It can be taken back by whoever set it, by herself, and by those who coordinate; a mother's death only by staff and whoever said so.
create policy ends on loss for update to alongside_app
  using (organisation_id = (select app.organisation()) and (set_by = (select app.person())
    or ((select app.role()) in ('coordinator', 'administrator', 'safeguarding-lead') and app.is_hers_to_tell(person_id, referral_id))
    or ((select app.role()) = 'parent' and person_id = (select app.person()) and holds <> 'everything')));
-- Who was told, and when, is read by whoever may read the period; each notes for herself that she has read it.
create policy knows on loss_told for select to alongside_app
  using (organisation_id = (select app.organisation()) and (person_id = (select app.person())
    or exists (select 1 from loss l where l.id = loss_id)));
create policy reads on loss_told for update to alongside_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()));
grant select, insert, update on loss, loss_told to alongside_app;

-- "How is it going?": asked once in a relationship, answered by her in her own words (E19).
create table check_in (
  relationship_id uuid primary key references relationship,
  organisation_id uuid not null references organisation,
  programme_id uuid not null references programme,
  parent_id uuid not null references person,
  due_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  wellbeing text check (wellbeing in ('better', 'same', 'harder')),
  support text check (support in ('yes', 'partly', 'no')),
  wants_call boolean,
  words text,
  seen_at timestamptz,
  seen_by uuid references person
);
create index check_in_unseen on check_in (programme_id) where answered_at is not null and seen_at is null;
call app.protect('check_in');
create policy system on check_in to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy hers on check_in to alongside_app
  using (organisation_id = (select app.organisation()) and parent_id = (select app.person()) and (select app.role()) = 'parent');
create policy coordinating on check_in for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
create policy coordinating_sees on check_in for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_coordinating()) and app.in_programme(programme_id));
grant select, insert, update on check_in to alongside_app;
