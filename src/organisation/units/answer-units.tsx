import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { UnitsPage, type UnitsView } from "./pages/units-page.tsx";
import { readUnit } from "./read-unit.ts";
import { endUnit, insertUnit, keepUnit, listProgrammeNames, listUnits } from "./store.ts";
import type { Unit } from "./unit.ts";

const title = "Maternity units";
const options = { current: "organisation" };
const done: Record<string, string> = {
  saved: "Saved. It stands in every card of those who go there.",
  ended: "Taken away. No card shows it any more.",
};

async function viewOf(asked: Asked, id: string, typed: Typed, problems: Problems): Promise<UnitsView> {
  const programmes = await listProgrammeNames(asked);
  const units = await listUnits(asked);
  return {
    units: units.map((unit) => ({
      ...unit,
      whose: programmes.find((each) => each.id === unit.programmeId)?.name ?? "Everybody’s",
    })),
    programmes,
    id,
    changing: units.find((unit) => unit.id === id)?.name ?? null,
    typed,
    problems,
    done: done[one(asked.query, "done")] ?? null,
  };
}

const asTyped = (unit: Unit): Typed => ({
  name: unit.name,
  phone: unit.phone,
  words: unit.words,
  programme: unit.programmeId ?? "",
});

/** GET /organisation/units, with `?change=` a unit to have it in the form. */
export async function askUnits(asked: Asked): Promise<Answer> {
  const change = one(asked.query, "change");
  const unit = (await listUnits(asked)).find(({ id }) => id === change);
  const view = await viewOf(asked, unit?.id ?? newId(), unit ? asTyped(unit) : {}, noProblems);
  return page(title, <UnitsPage {...view} />, options);
}

/** POST /organisation/units: adds the unit of the form, or changes it. */
export async function saveUnit(asked: Asked): Promise<Answer> {
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const programmes = await listProgrammeNames(asked);
  const reading = readUnit(
    asked.typed,
    programmes.map((programme) => programme.id),
  );
  if (!reading.ok) {
    const view = await viewOf(asked, id, asked.typed, reading.problems);
    return notYetRight(title, <UnitsPage {...view} />, options);
  }
  if (!(await insertUnit(asked, { id, ...reading.value }))) await keepUnit(asked, { id, ...reading.value });
  await asked.happened({ kind: "UnitSaved", subjectKind: "maternity-unit", subjectId: id });
  return go("/organisation/units?done=saved");
}

/** POST /organisation/units/:id/ending */
export async function takeUnitAway(asked: Asked): Promise<Answer> {
  const id = asked.params["id"] ?? "";
  if (!(await listUnits(asked)).some((unit) => unit.id === id)) throw notFound();
  await endUnit(asked, id);
  await asked.happened({ kind: "UnitEnded", subjectKind: "maternity-unit", subjectId: id });
  return go("/organisation/units?done=ended");
}
