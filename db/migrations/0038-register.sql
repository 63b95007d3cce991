-- The register the Online Safety Act asks for (s.9, s.10, s.23, ss.35 to 37): what was assessed, decided and why, by version.

create table register_entry (
  -- One version of one record. Saving makes the next; a signed one stands for good.
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('scope', 'risk', 'children', 'accountable', 'measure')),
  -- which measure; empty for the records there is one of
  code text not null default '',
  version int not null check (version > 0),
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null references person,
  signed_at timestamptz,
  signed_by uuid references person,
  -- who approved it, by the name she signs with
  approver text,
  review_on date,
  unique (organisation_id, kind, code, version),
  check (num_nonnulls(signed_at, signed_by, approver, review_on) in (0, 4)),
  check ((kind = 'measure') = (code <> ''))
);
call app.protect('register_entry');
create policy system on register_entry to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.is_system()));
create policy reads on register_entry for select to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('administrator', 'safeguarding-lead'));
create policy saves on register_entry for insert to alongside_app
  with check (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and saved_by = (select app.person())
    and signed_at is null);
create policy signs on register_entry for update to alongside_app
  using (organisation_id = (select app.organisation()) and (select app.role()) = 'administrator' and signed_at is null)
  with check (signed_by = (select app.person()));
-- what was written in a version is nobody's to change
grant select, insert on register_entry to alongside_app;
grant update (signed_at, signed_by, approver, review_on) on register_entry to alongside_app;
