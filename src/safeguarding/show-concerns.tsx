import { namesOf, type Names } from "../people/index.ts";
import { page, type Answer, type Asked } from "../platform/web/index.ts";
import { sayWhen } from "../words/time.ts";
import { dueAt, severityOf, waitingClock } from "./clock.ts";
import { sayAbout } from "./say-about.ts";
import { inHandView } from "./following/in-hand-view.ts";
import { shortLevel } from "./level.ts";
import { calledIn, idsIn } from "./names-in.ts";
import { ConcernsPage, type ConcernRow } from "./pages/concerns-page.tsx";
import { listConcerns, type ListedConcern } from "./store.ts";
import { myConcerns } from "./tell-of.ts";

/** GET /concerns, for those who answer: by clock. */
export async function concerns(asked: Asked): Promise<Answer> {
  const all = await listConcerns(asked, { since: asked.now, toAnswer: true });
  const waiting = all.filter(({ concern }) => concern.state === "raised");
  const names = await namesOf(
    asked,
    waiting.flatMap(({ concern }) => idsIn(concern)),
  );
  const rows = waiting
    .map((each) => rowOf(each, names, asked.now))
    .toSorted((one, other) => one.due - other.due);
  await asked.viewedList("concerns");
  return page(
    "Concerns",
    <ConcernsPage
      waiting={rows}
      inHand={await inHandView(asked)}
      isLead={asked.actor.role === "safeguarding-lead"}
    />,
    {
      current: "concerns",
      live: [myConcerns],
    },
  );
}

function rowOf({ concern, firstWords }: ListedConcern, names: Names, now: Date): ConcernRow {
  const clock = waitingClock(concern.raisedAt, now, concern.level);
  return {
    id: concern.id,
    due: dueAt(concern).getTime(),
    severity: severityOf(concern.level, clock.late),
    level: clock.late ? "Late" : shortLevel(concern.level),
    about: sayAbout(concern, names),
    raisedBy: calledIn(names, concern.raisedBy),
    when: sayWhen(concern.raisedAt, now),
    words: firstWords
      ? `“${[...firstWords].slice(0, 200).join("")}${[...firstWords].length > 200 ? "…" : ""}”`
      : "No words yet.",
    clock,
  };
}
