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
import { timeOf } from "../../words/time.ts";
import { addDays, weekdayOf } from "../../words/day.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { bandsOf } from "./bands.ts";
import { freeShift } from "./free-shift.ts";
import { giveUp } from "./free-what-cannot-be.ts";
import { makeShiftsOf } from "./make-shifts.ts";
import { UsualPage } from "./pages/usual-page.tsx";
import { readWeekHours } from "./read-week-hours.ts";
import type { Wish } from "./rota.ts";
import { sayWeekHours } from "./say-week-hours.ts";
import { endHours, insertPattern, listNeeds, listPatterns } from "./store/need-store.ts";
import { listMadeFrom } from "./store/shift-store.ts";
import { listKnown } from "./store/volunteer-store.ts";
import { keepWishes } from "./store/wish-store.ts";
import type { WeekWish } from "./volunteer.ts";
import { mondayOf } from "./why-not.ts";

const saidAfter: Record<string, string> = {
  added: "Saved. These hours are yours for the next six weeks, and go on from there.",
  ended: "Ended. The shifts still to come from these hours are open again.",
  wishes: "Thank you. Plans and questions will keep to this.",
};

/** GET /spaces/:id/rota/usual: her usual hours in a space, and what suits her. */
export async function usual(asked: Asked): Promise<Answer> {
  return draw(asked, await reachHers(asked), noProblems);
}

async function reachHers(asked: Asked): Promise<Inside & { mine: NonNullable<Inside["mine"]> }> {
  const inside = await reachSpace(asked);
  if (!inside.mine) throw notFound();
  return { ...inside, mine: inside.mine };
}

async function draw(
  asked: Asked,
  { space, mine }: Inside & { mine: NonNullable<Inside["mine"]> },
  problems: Problems,
): Promise<Answer> {
  const patterns = await listPatterns(asked, { spaceId: space.id, personId: mine.personId });
  const wishes = (await listKnown(asked, space.id, mine.personId))[0]?.wishes ?? [];
  const id = one(asked.typed, "id");
  const body = (
    <UsualPage
      said={saidAfter[one(asked.query, "just")] ?? null}
      spaceId={space.id}
      space={space.name}
      rows={patterns.map((pattern) => ({ id: pattern.id, words: sayWeekHours(pattern) }))}
      bands={(await weekOf(asked, space.id)).map((band) => ({
        ...band,
        wish:
          wishes.find((each) => each.weekday === band.weekday && each.hoursFrom === band.hoursFrom)?.wish ??
          "fine",
      }))}
      newId={isId(id) ? id : newId()}
      typed={asked.typed}
      problems={problems}
    />
  );
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("My usual hours", body, options)
    : page("My usual hours", body, options);
}

/** The bands of a usual week of this space, as wishes are said of them. */
async function weekOf(
  asked: Asked,
  spaceId: string,
): Promise<{ weekday: number; hoursFrom: string; hoursTo: string }[]> {
  const monday = addDays(mondayOf(asked.today), 7);
  return bandsOf(await listNeeds(asked, spaceId), monday, addDays(monday, 6)).map(
    ({ day, fromAt, toAt }) => ({
      weekday: weekdayOf(day),
      hoursFrom: timeOf(fromAt),
      hoursTo: timeOf(toAt),
    }),
  );
}

/** POST /spaces/:id/rota/usual: from tomorrow on these hours are hers, week after week. */
export async function addUsual(asked: Asked): Promise<Answer> {
  const inside = await reachHers(asked);
  const read = readWeekHours(asked.typed, many(asked.typed, "weekdays"));
  if (!read.ok) return draw(asked, inside, read.problems);
  const { space, mine } = inside;
  const id = one(asked.typed, "id");
  const pattern = {
    id: isId(id) ? id : newId(),
    spaceId: space.id,
    personId: mine.personId,
    ...read.hours,
    fromOn: asked.today,
    toOn: null,
  };
  if (await insertPattern(asked, pattern)) await makeShiftsOf(asked, mine.personId);
  return go(`/spaces/${space.id}/rota/usual?just=added`);
}

/** POST /spaces/:id/rota/usual/:patternId/ending: from now on they are nobody's; what is still to come is open again. */
export async function endUsual(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachHers(asked);
  const hers = await listPatterns(asked, { spaceId: space.id, personId: mine.personId });
  const pattern = hers.find(({ id }) => id === asked.params["patternId"]);
  if (!pattern) throw notFound("These hours have ended already.");
  await endHours(asked, "shift_pattern", pattern.id);
  for (const shift of await listMadeFrom(asked, pattern.id)) {
    const done = freeShift(shift, "hours", space.programmeId, asked.now);
    if (done.kind === "happened") await giveUp(asked, done, space.programmeId);
  }
  return go(`/spaces/${space.id}/rota/usual?just=ended`);
}

const wishes: readonly Wish[] = ["gladly", "fine", "rather not", "cannot"];

/** POST /spaces/:id/rota/wishes: what suits her, band by band of a usual week. */
export async function saveWishes(asked: Asked): Promise<Answer> {
  const { space } = await reachHers(asked);
  const said = (await weekOf(asked, space.id)).flatMap(({ weekday, hoursFrom }): WeekWish[] => {
    const wish = wishes.find(
      (each) => each === one(asked.typed, `wish-${weekday}-${hoursFrom.replace(":", "")}`),
    );
    return wish ? [{ weekday, hoursFrom, wish }] : [];
  });
  await keepWishes(asked, space.id, said);
  return go(`/spaces/${space.id}/rota/usual?just=wishes`);
}
