import { newId, isId } from "../../platform/db/index.ts";
import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays, isDay, sayDayShort, type Day } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { told } from "./carry-out.ts";
import { gapsIn, type Covered } from "./cover.ts";
import { gatherVolunteer } from "./gather-volunteers.ts";
import { WeekPage, type WeekView } from "./pages/week-page.tsx";
import { readCover } from "./read-cover.ts";
import { REFUSALS } from "./refusals.ts";
import { signUp } from "./sign-up.ts";
import { insertShift } from "./store/shift-store.ts";
import { calledIn } from "./called-in.ts";
import { blocksOf, daysOf } from "./week-view.ts";
import { mondayOf } from "./why-not.ts";

const saidAfter: Record<string, string> = {
  taken: "Thank you. These hours are yours.",
  off: "Taken off. These hours are open, and she is told.",
  asked: "Asked. You see here when somebody takes it.",
  accepted: "Accepted. Everybody who has new hours was told.",
};
/** Days from today within which a week may be looked at. */
const daysAway = 400;

/** GET /spaces/:id/rota */
export async function week(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const named = one(asked.query, "week");
  return drawWeek(
    asked,
    inside,
    named === "" ? await weekToCome(asked, inside) : dayAsked(asked, named),
    noProblems,
  );
}

/** This week, or the next once everything of this one has gone by. */
async function weekToCome(asked: Asked, { space }: Inside): Promise<Day> {
  const sunday = addDays(mondayOf(asked.today), 6);
  const left = await readCover(asked, space.id, asked.today, sunday);
  return left.some(({ toAt }) => toAt > asked.now) ? asked.today : addDays(sunday, 1);
}

/** A day somebody named in an address, or today. */
export function dayAsked({ today }: Asked, named: string): Day {
  const near = isDay(named) && addDays(today, -daysAway) < named && named < addDays(today, daysAway);
  return near ? named : today;
}

/** The week a day is in, or the same again with what was refused. */
export async function drawWeek(
  asked: Asked,
  { space }: Inside,
  day: Day,
  problems: Problems,
): Promise<Answer> {
  const { now, actor } = asked;
  const monday = mondayOf(day);
  const covered = await readCover(asked, space.id, monday, addDays(monday, 6));
  const href = (week: Day): string => `/spaces/${space.id}/rota?week=${week}`;
  const view: WeekView = {
    said: saidAfter[one(asked.query, "just")] ?? null,
    spaceId: space.id,
    space: space.name,
    title: `The week of ${sayDayShort(monday)}`,
    blocks: blocksOf(covered, monday, now),
    days: daysOf(
      covered,
      {
        called: await calledIn(
          asked,
          space.id,
          covered.flatMap(({ shifts }) => shifts),
        ),
        me: actor.personId,
      },
      now,
    ),
    gaps: sayGaps(covered, now),
    earlierHref: href(addDays(monday, -7)),
    laterHref: href(addDays(monday, 7)),
    as: asOf(actor.role),
    newId: newId(),
    problems,
  };
  const options = { current: "community", live: [`desk:${space.id}`] };
  return Object.keys(problems).length > 0
    ? notYetRight("Rota", <WeekPage {...view} />, options)
    : page("Rota", <WeekPage {...view} />, options);
}

export const asOf = (role: string): WeekView["as"] =>
  role === "supporter" ? "supporter" : role === "coordinator" ? "coordinator" : "lead";

function sayGaps(covered: readonly Covered[], now: Date): string {
  if (covered.length === 0) return "Nobody is wanted in this week: no hours are set for it.";
  const toCome = covered.filter(({ toAt }) => toAt > now);
  if (toCome.length === 0) return "This week has gone by.";
  const gaps = gapsIn(covered, now);
  if (gaps.length === 0) return "Every hour still to come has enough people.";
  const nobody = gaps.filter(({ has }) => has === 0).length;
  const few = gaps.length - nobody;
  return [
    nobody > 0 ? `Nobody at ${plural(nobody, "time")}` : null,
    few > 0 ? `${nobody > 0 ? "too" : "Too"} few at ${plural(few, "time")}` : null,
  ]
    .filter((each) => each !== null)
    .join(", ")
    .concat(" still to come.");
}

/** POST /spaces/:id/rota/signing-up: hours that are open become hers. */
export async function takeBand(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const { space, mine } = inside;
  const [needId, on, id] = [one(asked.typed, "need"), one(asked.typed, "on"), one(asked.typed, "id")];
  const day = dayAsked(asked, on);
  const band = (await readCover(asked, space.id, day, day)).find(
    (each) => each.needId === needId && each.day === on,
  );
  if (!band) return drawWeek(asked, inside, day, { rota: REFUSALS.bandGone });
  const her = mine ? await gatherVolunteer(asked, space, mine.personId) : null;
  if (!her) throw notFound();
  const done = signUp(
    band,
    her,
    { id: isId(id) ? id : newId(), spaceId: space.id, programmeId: space.programmeId, cameBy: "sign-up" },
    asked.now,
  );
  if (done.kind === "refused") return drawWeek(asked, inside, day, { rota: REFUSALS[done.refusal] });
  if (done.kind === "happened" && (await insertShift(asked, done.state)))
    await told(asked, space.id, done.facts);
  return go(`/spaces/${space.id}/rota?week=${mondayOf(day)}&just=taken`);
}
