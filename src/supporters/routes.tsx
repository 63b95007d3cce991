import { one, page, type Answer, type Asked, type Route } from "../platform/web/index.ts";
import { today } from "../words/day.ts";
import { invitingRoutes } from "./inviting/routes.tsx";
import { leaveRoutes } from "./leave/routes.tsx";
import { listTopics } from "../safeguarding/index.ts";
import { listLeave } from "./leave/store.ts";
import { SupporterPage } from "./pages/supporter/page.tsx";
import { SupportersPage } from "./pages/supporters/page.tsx";
import { inOrder, supporterLine } from "./pages/supporters/view.ts";
import { profileRoutes } from "./profile/routes.tsx";
import { reachProgramme, reachSupporter } from "./reach.ts";
import { standings } from "./readiness/readiness.ts";
import { readinessRoutes } from "./readiness/routes.tsx";
import { listReadiness } from "./readiness/store.ts";
import { listCarried, listSupporters } from "./store.ts";
import { nothingCarried } from "./supporter.ts";

const current = { current: "supporters" } as const;
const done: Record<string, string> = {
  added: "Added. They have been sent a message.",
  recorded: "Recorded.",
  "taken-back": "Taken back. It no longer counts.",
};
const doneIn = (asked: Asked): string | null => done[one(asked.query, "done")] ?? null;

async function list(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  const supporters = await listSupporters(asked.db, programme.id);
  const periods = await listReadiness(asked.db, programme.id);
  const carried = await listCarried(asked.db, programme.id, asked.today);
  const leave = await listLeave(asked.db, asked.today);
  const lines = supporters.map((supporter) => {
    const hers = <T extends { personId: string }>(all: readonly T[]): T[] =>
      all.filter((each) => each.personId === supporter.personId);
    return supporterLine(
      supporter,
      standings(hers(periods), programme.settings, asked.today),
      carried.get(supporter.personId) ?? nothingCarried,
      hers(leave),
      asked.today,
    );
  });
  return page(
    "Supporters",
    <SupportersPage programme={programme.name} lines={inOrder(lines)} done={doneIn(asked)} />,
    current,
  );
}

async function show(asked: Asked): Promise<Answer> {
  const { supporter, programme } = await reachSupporter(asked, "profile");
  const { personId } = supporter;
  const periods = await listReadiness(asked.db, programme.id, personId);
  const carried = (await listCarried(asked.db, programme.id, asked.today)).get(personId) ?? nothingCarried;
  return page(
    supporter.name,
    <SupporterPage
      supporter={supporter}
      standings={standings(periods, programme.settings, asked.today)}
      periods={periods}
      leave={await listLeave(asked.db, asked.today, personId)}
      carried={carried}
      minutesMax={programme.settings.visitingMinutesPerWeekMax}
      today={asked.today}
      since={today(supporter.since)}
      topics={(await listTopics(asked, personId)).map(({ queuedAt }) => today(queuedAt))}
      done={doneIn(asked)}
    />,
    current,
  );
}

const who = ["coordinator"] as const;

/** Every URL of the feature. */
export const supporterRoutes: Route[] = [
  ...profileRoutes,
  ...leaveRoutes,
  ...invitingRoutes,
  ...readinessRoutes,
  { method: "GET", path: "/supporters", who, records: "nothing", answer: list },
  { method: "GET", path: "/supporters/:id", who, records: "supporter.opened", answer: show },
];
