import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notAllowed,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../platform/web/index.ts";
import { dropDraft, loadDraft } from "../../people/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { listStaff } from "../store.ts";
import { TurnFormPage, WeekFormPage, type OnRotaView } from "./pages/on-rota-forms.tsx";
import { RotaPage } from "./pages/rota-page.tsx";
import { maySetUp } from "./policy.ts";
import { sayPost } from "./post.ts";
import { readTurn, readWeek } from "./read-rota.ts";
import { REFUSALS } from "./refusals.ts";
import { rotaChanged } from "./rota-changed.ts";
import { sayHours, sayStretch } from "./say-rota.ts";
import { inScope, readScope } from "./scope.ts";
import { endOnRota, insertPattern, insertTurn } from "./store/keep-rota-store.ts";
import { findRota } from "./store/rota-store.ts";

const options = { current: "duty" };
const doneWords: Record<string, string> = {
  week: "Added to the usual week.",
  turn: "Added. It comes before the usual week.",
  ended: "Taken off the rota.",
};

/** GET /duty/rota */
export async function showRota(asked: Asked): Promise<Answer> {
  const { programmeId, name } = await readScope(asked, asked.query);
  const rota = await findRota(asked, asked.now);
  const staff = new Map((await listStaff(asked, null)).map((each) => [each.id, each.name]));
  const may = maySetUp(asked.actor.role);
  const here = <T extends { programmeId: string | null }>(all: readonly T[]): T[] =>
    all.filter((each) => each.programmeId === programmeId);
  const who = (id: string): string => staff.get(id) ?? "Somebody who no longer works here";
  return page(
    "Rota",
    <RotaPage
      scope={name}
      backHref={inScope("/duty", programmeId)}
      week={here(rota.patterns).map((each) => ({
        id: each.id,
        who: who(each.personId),
        post: sayPost(each.post),
        words: sayHours(each),
        endPath: may ? `/duty/rota/week/${each.id}/ending` : null,
      }))}
      turns={here(rota.turns).map((each) => ({
        id: each.id,
        who: who(each.personId),
        post: sayPost(each.post),
        words: sayStretch(each.fromAt, each.toAt),
        endPath: may ? `/duty/rota/turns/${each.id}/ending` : null,
      }))}
      aways={rota.aways.map((each) => ({
        id: each.id,
        words: `${who(each.personId)}: ${sayStretch(each.fromAt, each.toAt)}`,
      }))}
      maySetUp={may}
      weekHref={inScope("/duty/rota/week", programmeId)}
      turnHref={inScope("/duty/rota/turn", programmeId)}
      done={doneWords[one(asked.query, "done")] ?? null}
    />,
    { ...options, live: ["duty"] },
  );
}

type Kind = "week" | "turn";
const titles = { week: "Add usual hours", turn: "Add a turn" } as const;

async function viewOf(
  asked: Asked,
  kind: Kind,
  typed: Asked["typed"],
  problems: Problems,
): Promise<OnRotaView> {
  const { programmeId, name } = await readScope(asked, asked.query);
  return {
    id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
    scope: name,
    to: inScope(`/duty/rota/${kind}`, programmeId),
    backHref: inScope("/duty/rota", programmeId),
    people: await listStaff(asked, programmeId),
    typed,
    problems,
  };
}

/** GET /duty/rota/week, /duty/rota/turn */
export const askOnRota =
  (kind: Kind) =>
  async (asked: Asked): Promise<Answer> => {
    const kept = (await loadDraft(asked, `duty-${kind}`))?.typed ?? {};
    const view = await viewOf(asked, kind, { ...kept, id: newId() }, noProblems);
    return page(
      titles[kind],
      kind === "week" ? <WeekFormPage {...view} /> : <TurnFormPage {...view} />,
      options,
    );
  };

/** POST /duty/rota/week, /duty/rota/turn */
export const addToRota =
  (kind: Kind) =>
  async (asked: Asked): Promise<Answer> => {
    if (!maySetUp(asked.actor.role)) throw notAllowed(REFUSALS.onlyLeads);
    const { typed } = asked;
    const { programmeId } = await readScope(asked, asked.query);
    const staff = await listStaff(asked, programmeId);
    const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
    if (kind === "week") {
      const read = readWeek(typed, staff);
      if (!read.ok)
        return notYetRight(
          titles.week,
          <WeekFormPage {...await viewOf(asked, kind, { ...typed, id }, read.problems)} />,
          options,
        );
      await insertPattern(asked, { id, programmeId, fromOn: asked.today, ...read });
    } else {
      const read = readTurn(typed, staff);
      if (!read.ok)
        return notYetRight(
          titles.turn,
          <TurnFormPage {...await viewOf(asked, kind, { ...typed, id }, read.problems)} />,
          options,
        );
      await insertTurn(asked, { id, programmeId, ...read });
    }
    await dropDraft(asked, `duty-${kind}`);
    await rotaChanged(asked);
    return go(inScope(`/duty/rota?done=${kind}`, programmeId));
  };

/** POST /duty/rota/week/:id/ending, /duty/rota/turns/:id/ending */
export const takeOff =
  (table: "duty_turn" | "duty_pattern") =>
  async (asked: Asked): Promise<Answer> => {
    if (!maySetUp(asked.actor.role)) throw notAllowed(REFUSALS.onlyLeads);
    if (!(await endOnRota(asked, table, asked.params["id"] ?? "")))
      throw notFound("We could not find that on the rota. Somebody may have taken it off already.");
    await rotaChanged(asked);
    return go("/duty/rota?done=ended");
  };
