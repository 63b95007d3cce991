import { isId, newId } from "../../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays, at } from "../../words/day.ts";
import { sayTime } from "../../words/time.ts";
import { stageOf } from "../stage.ts";
import { listSpaces } from "../store/space-store.ts";
import { MyShiftsPage, type MyShiftsView } from "./pages/my-shifts-page.tsx";
import { questionsForHer } from "./questions-for-her.ts";
import { sayHours } from "./say-shift.ts";
import { earliestMinutes } from "./start-shift.ts";
import { minutesAfter, type Shift } from "./shift.ts";
import { listShifts } from "./store/shift-store.ts";

const saidAfter: Record<string, string> = {
  staying: "Noted. The space says until when.",
  closed: "Handed over. Your shift is finished. Thank you.",
  asked: "Asked. The shift stays yours until somebody says yes.",
  freed: "Noted. These hours are open again.",
  taken: "Thank you. These hours are yours.",
  answered: "Thank you. Your answer was passed on.",
  going: "Noted. The space no longer counts on you. Please hand over what is open.",
};
/** Days ahead of which her own shifts are listed. */
export const aheadDays = 35;

/** GET /shifts: her own shifts, with the one tap that begins the next. */
export const myShifts = (asked: Asked): Promise<Answer> => drawMyShifts(asked, noProblems);

/** Her own shifts, or the same again with what was refused. @param standInFor the space she wanted to come in to */
export async function drawMyShifts(
  asked: Asked,
  problems: Problems,
  standInFor: string | null = null,
): Promise<Answer> {
  const personId = asked.actor.personId ?? "";
  const spaces = await listSpaces(asked);
  // where nobody writes any more nobody is wanted
  const written = spaces.filter((space) => !["read only", "closed"].includes(stageOf(space, asked.today)));
  const called = new Map(spaces.map(({ id, name }) => [id, name]));
  const shifts = await listShifts(asked, {
    personId,
    from: at(asked.today, "00:00"),
    to: at(addDays(asked.today, aheadDays), "00:00"),
  });
  const open = (await listShifts(asked, { personId, open: true }))[0] ?? null;
  const typedId = one(asked.typed, "id");
  const view: MyShiftsView = {
    said: saidAfter[one(asked.query, "just")] ?? null,
    open:
      open?.state === "open"
        ? {
            id: open.id,
            spaceId: open.spaceId,
            space: called.get(open.spaceId) ?? "",
            until: sayOpen(open, asked.now),
          }
        : null,
    shifts: shifts
      .filter((shift) => shift.state === "planned" && shift.toAt > asked.now)
      .map((shift) => ({
        id: shift.id,
        space: called.get(shift.spaceId) ?? "",
        when: sayHours(shift.fromAt, shift.toAt, asked.now),
        mayStart: open === null && minutesAfter(asked.now, earliestMinutes) >= shift.fromAt,
      })),
    questions: await questionsForHer(asked, spaces),
    spaces: written.map(({ id, name }) => ({ id, name })),
    standInFor: standInFor ?? written[0]?.id ?? null,
    newId: isId(typedId) ? typedId : newId(),
    typed: asked.typed,
    problems,
  };
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("My shifts", <MyShiftsPage {...view} />, options)
    : page("My shifts", <MyShiftsPage {...view} />, options);
}

const sayOpen = ({ hereUntilAt }: Extract<Shift, { state: "open" }>, now: Date): string =>
  hereUntilAt > now
    ? `Here until ${sayTime(hereUntilAt)}.`
    : `Your time here ended at ${sayTime(hereUntilAt)}.`;
