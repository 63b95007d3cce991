import { namesOf, type Names } from "../people/index.ts";
import { page, type Answer, type Asked } from "../platform/web/index.ts";
import { addDays, at } from "../words/day.ts";
import { sayWhen } from "../words/time.ts";
import { waitingClock } from "./clock.ts";
import { sayAbout } from "./say-about.ts";
import { calledIn, idsIn } from "./names-in.ts";
import { ConcernsPage, type ConcernRow } from "./pages/concerns-page.tsx";
import { listConcerns, type ListedConcern } from "./store.ts";
import { myConcerns } from "./tell-of.ts";

/** Days for which an answered concern stays on the list. */
const takenDays = 30;

/** GET /concerns, for those who answer: by clock. */
export async function concerns(asked: Asked): Promise<Answer> {
  const since = at(addDays(asked.today, -takenDays), "00:00");
  const all = await listConcerns(asked, { since, toAnswer: true });
  const names = await namesOf(
    asked,
    all.flatMap(({ concern }) => idsIn(concern)),
  );
  const rows = all.map((each) => rowOf(each, names, asked.now));
  const waiting = rows.filter((row) => row.has === null);
  const taken = rows.filter((row) => row.has !== null).toReversed();
  await asked.viewedList("concerns");
  return page("Concerns", <ConcernsPage waiting={waiting} taken={taken} days={takenDays} />, {
    current: "concerns",
    live: [myConcerns],
  });
}

function rowOf({ concern, firstWords }: ListedConcern, names: Names, now: Date): ConcernRow {
  return {
    id: concern.id,
    about: sayAbout(concern, names),
    raisedBy: calledIn(names, concern.raisedBy),
    when: sayWhen(concern.raisedAt, now),
    words: firstWords
      ? `“${[...firstWords].slice(0, 200).join("")}${[...firstWords].length > 200 ? "…" : ""}”`
      : "No words yet.",
    clock: waitingClock(concern.raisedAt, now, concern.level),
    has:
      concern.state === "acknowledged"
        ? `${calledIn(names, concern.acknowledgedBy)} has it, since ${sayWhen(concern.acknowledgedAt, now)}`
        : null,
  };
}
