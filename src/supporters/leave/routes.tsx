import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readLeave } from "../pages/leave/form.ts";
import { LeavePage } from "../pages/leave/page.tsx";
import { reachMyself } from "../reach.ts";
import type { Supporter } from "../supporter.ts";
import { tellCoordinators } from "../tell-coordinators.ts";
import { comingBack } from "./leave.ts";
import { changeLeave, insertLeave, listLeave } from "./store.ts";

const current = { current: "profile" } as const;
const done: Record<string, string> = {
  asked: "Your break is noted. You will not be asked about new parents while you are away.",
  back: "Welcome back. Your break has ended.",
};

async function draw(asked: Asked, problems: Problems) {
  const leave = await listLeave(asked.db, asked.today, asked.actor.personId);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  return (
    <LeavePage
      id={id}
      leave={leave}
      today={asked.today}
      typed={asked.typed}
      problems={problems}
      done={done[one(asked.query, "done")] ?? null}
    />
  );
}

async function show(asked: Asked): Promise<Answer> {
  await reachMyself(asked);
  return page("Take a break", await draw(asked, noProblems), current);
}

async function ask(asked: Asked): Promise<Answer> {
  const { supporter } = await reachMyself(asked);
  const read = readLeave(asked.typed, asked.today);
  if (!read.ok) return notYetRight("Take a break", await draw(asked, read.problems), current);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const isNew = await insertLeave(
    asked.db,
    asked.organisation.id,
    { id, personId: supporter.personId, fromOn: read.fromOn, untilOn: read.untilOn },
    asked.now,
  );
  if (isNew) {
    await tell(asked, supporter, id, "LeaveAsked", { fromOn: read.fromOn, untilOn: read.untilOn });
    await tellCoordinators(asked, {
      programmeId: supporter.programmeId,
      template: "leave-asked",
      body: "A supporter has planned a break. Sign in to see when.",
      link: `/supporters/${supporter.personId}`,
      aboutId: id,
    });
  }
  return go("/supporting/leave?done=asked");
}

async function end(asked: Asked): Promise<Answer> {
  const { supporter } = await reachMyself(asked);
  const leave = (await listLeave(asked.db, asked.today, supporter.personId)).find(
    ({ id }) => id === asked.params["id"],
  );
  if (!leave) throw notFound("We could not find that break. It may have ended already.");
  const back = comingBack(leave, asked.today);
  await changeLeave(asked.db, leave.id, "untilOn" in back ? back : { takenBackAt: asked.now });
  await tell(asked, supporter, leave.id, "LeaveEnded", {});
  return go("/supporting/leave?done=back");
}

const tell = (
  asked: Asked,
  supporter: Supporter,
  id: string,
  kind: "LeaveAsked" | "LeaveEnded",
  detail: Record<string, unknown>,
): Promise<void> =>
  asked.happened({
    kind,
    subjectKind: "leave",
    subjectId: id,
    programmeId: supporter.programmeId,
    aboutPersonId: supporter.personId,
    detail,
  });

const who = ["supporter"] as const;
export const leaveRoutes: Route[] = [
  { method: "GET", path: "/supporting/leave", who, records: "nothing", answer: show },
  { method: "POST", path: "/supporting/leave", who, records: "leave.asked", answer: ask },
  { method: "POST", path: "/supporting/leave/:id/end", who, records: "leave.ended", answer: end },
];
