-- What supporters carry now, read by supporters and matching from what matching and relationships keep. Both functions
-- run as whoever asks, so that row policies decide what is counted.
create function app.carried(programme uuid, on_day date)
  returns table (supporter_id uuid, active_now int, asked_now int, minutes_per_week int)
  language sql stable set search_path = public, app as $$
  select m.supporter_id,
    (count(*) filter (where m.state = 'agreed' and r.ended_on is null))::int,
    (count(*) filter (where m.state in ('supporter asked', 'parent asked')))::int,
    -- the average of four weeks: one long visit is not a heavy life
    coalesce((sum(c.minutes) / 4)::int, 0)
  from match m
  left join relationship r on r.match_id = m.id
  left join lateral (
    select sum(k.minutes) minutes from contact k
    where k.relationship_id = r.id and k.how <> 'birth' and k.on_day > on_day - 28 and k.on_day <= on_day) c on true
  where m.programme_id = programme
  group by m.supporter_id $$;

-- Who walks, or walked, alongside a parent: her earlier supporters, so that she may have one of them again (A31, B12).
create function app.supporters_of(parent uuid)
  returns table (supporter_id uuid, programme_id uuid, ended_on date)
  language sql stable set search_path = public, app as $$
  select m.supporter_id, m.programme_id, r.ended_on
  from match m left join relationship r on r.match_id = m.id
  where m.parent_id = parent and m.state = 'agreed' $$;
