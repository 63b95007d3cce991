-- Somebody's emergency contact, and why it was opened, goes with her account.
call app.let_erase('emergency_contact', 'name', 'relation', 'reach', 'note');
call app.let_erase('emergency_opening', 'why');
