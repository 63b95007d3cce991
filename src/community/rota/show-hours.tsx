import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  many,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { HoursPage } from "./pages/hours-page.tsx";
import { readWeekHours } from "./read-week-hours.ts";
import { sayWeekHours } from "./say-week-hours.ts";
import { endHours, insertNeed, listNeeds } from "./store/need-store.ts";

/** GET /spaces/:id/rota/hours: when a space wants people. */
export async function hours(asked: Asked): Promise<Answer> {
  return draw(asked, await reachSpace(asked), noProblems);
}

async function draw(asked: Asked, { space }: Inside, problems: Problems): Promise<Answer> {
  const needs = await listNeeds(asked, space.id);
  const typed = Object.keys(problems).length > 0 ? asked.typed : { need: String(space.supportersMin) };
  const id = one(asked.typed, "id");
  const body = (
    <HoursPage
      spaceId={space.id}
      space={space.name}
      rows={needs.map((need) => ({ id: need.id, words: sayWeekHours(need), need: need.need }))}
      newId={isId(id) ? id : newId()}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("Hours", body, options)
    : page("Hours", body, options);
}

/** POST /spaces/:id/rota/hours: wanted from today on. */
export async function addHours(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const read = readWeekHours(asked.typed, many(asked.typed, "weekdays"));
  const need = Number(one(asked.typed, "need"));
  const needIsRight = Number.isInteger(need) && need >= 1 && need <= 20;
  if (!read.ok || !needIsRight)
    return draw(asked, inside, {
      ...(read.ok ? {} : read.problems),
      ...(needIsRight ? {} : { need: "Enter how many people are wanted at once, from 1 to 20" }),
    });
  const id = one(asked.typed, "id");
  await insertNeed(asked, {
    id: isId(id) ? id : newId(),
    spaceId: inside.space.id,
    ...read.hours,
    fromOn: asked.today,
    toOn: null,
    need,
  });
  await asked.changed(`desk:${inside.space.id}`);
  return go(`/spaces/${inside.space.id}/rota/hours`);
}

/** POST /spaces/:id/rota/hours/:needId/ending: nobody is wanted then any more; who had planned to come keeps her shift. */
export async function endNeed(asked: Asked): Promise<Answer> {
  const { space } = await reachSpace(asked);
  const need = (await listNeeds(asked, space.id)).find(({ id }) => id === asked.params["needId"]);
  if (!need) throw notFound("These hours have been taken back already.");
  await endHours(asked, "cover_need", need.id);
  await asked.changed(`desk:${space.id}`);
  return go(`/spaces/${space.id}/rota/hours`);
}
