/**
 * Tries one statement as whoever is asking, undoes it, and says whether it would have done something. Row policies speak
 * before any constraint does: a row refused as a double was one she might have added.
 */
export const attemptFunction = `
create schema trying;
grant usage on schema trying to alongside_app;
create function trying.attempt(statement text) returns boolean language plpgsql as $$
declare touched bigint;
begin
  execute statement;
  get diagnostics touched = row_count;
  raise exception using errcode = 'ZZ000', message = touched::text;
exception
  when sqlstate 'ZZ000' then return sqlerrm::bigint > 0;
  when insufficient_privilege then return false;
  when integrity_constraint_violation then return true;
end $$;`;
