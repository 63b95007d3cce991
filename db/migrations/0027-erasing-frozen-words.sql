-- Words that are frozen once written go some day all the same: when a person is erased, or after their time. Only the
-- organisation's own code may do that, whoever else may change a row.
create function app.words_stay() returns trigger language plpgsql as $$ begin
  if current_user = 'alongside_app' and not app.is_system() then
    raise exception 'what was written stays as it was' using errcode = '42501';
  end if;
  return new;
end $$;
create procedure app.let_erase(t regclass, variadic words text[]) language plpgsql as $$
declare
  list text := (select string_agg(quote_ident(c), ', ') from unnest(words) c);
  other text := (select string_agg(format('new.%1$I is distinct from old.%1$I', c), ' or ') from unnest(words) c);
begin
  execute format('grant update (%s) on %s to alongside_app', list, t);
  execute format('create policy erasing on %s for update to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  execute format('create policy erasing_finds on %s for select to alongside_app using (organisation_id = (select app.organisation()) and (select app.is_system()))', t);
  execute format('create trigger words_stay before update of %s on %s for each row when (%s) execute function app.words_stay()', list, t, other);
end $$;

call app.let_erase('conflict', 'why', 'named');
call app.let_erase('contact_stop', 'note');
call app.let_erase('call_made', 'why');
call app.let_erase('hold', 'words');
call app.let_erase('hold_why', 'why');
call app.let_erase('duty_handover', 'note');
call app.let_erase('alert_pass', 'note');

-- What was written of a concern is granted to nobody to change. Emptying it, after its time, is one act of our own code.
create function app.empty_concern(concern uuid) returns int
  language plpgsql security definer set search_path = public, app as $$
declare
  emptied int := 0;
  more int;
begin
  if not app.is_system() then raise exception 'what was written stays as it was' using errcode = '42501'; end if;
  update concern_words w set words = 'Erased' where w.concern_id = concern and w.organisation_id = app.organisation() and w.words <> 'Erased';
  get diagnostics emptied = row_count;
  update concern_record r set words = 'null' where r.concern_id = concern and r.organisation_id = app.organisation() and r.words <> 'null';
  get diagnostics more = row_count;
  emptied := emptied + more;
  update concern_asked a set words = 'null' where a.concern_id = concern and a.organisation_id = app.organisation() and a.words <> 'null';
  get diagnostics more = row_count;
  return emptied + more;
end $$;
