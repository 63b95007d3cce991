-- Whoever must not see somebody does not see what she asked about her data either, nor what holds or keeps it.
call app.keep_from_conflicts('data_request', 'person_id');
call app.keep_from_conflicts('legal_hold', 'person_id');
call app.keep_from_conflicts('kept_by_law', 'person_id');
