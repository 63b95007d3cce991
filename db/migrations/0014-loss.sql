-- One switch for loss: what is held back, for whom, and who was told.

-- Every message says whom it is about and whether it goes all the same (words/message-kinds.ts). What nobody thought of is held.
alter table message
  add column about_person_id uuid,
  add column despite_loss boolean not null default false,
  add column held_at timestamptz,
  drop constraint message_state_check,
  add constraint message_state_check
    check (state in ('owed', 'held', 'sent', 'withheld', 'not delivered', 'cancelled'));
