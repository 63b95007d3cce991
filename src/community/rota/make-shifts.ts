import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addDays } from "../../words/day.ts";
import { findSpace, listSpaces } from "../store/space-store.ts";
import type { Space } from "../space.ts";
import { told } from "./carry-out.ts";
import { dueFromPattern, madeAheadDays } from "./due-from-pattern.ts";
import { gatherVolunteers } from "./gather-volunteers.ts";
import type { Pattern } from "./rota.ts";
import { shiftFact, type ShiftFact } from "./shift.ts";
import { listPatterns } from "./store/need-store.ts";
import { insertShift, listMadeFrom } from "./store/shift-store.ts";

/** Every morning: usual hours of everybody become shifts, six weeks ahead. Doing it twice makes nothing twice. */
export async function makeShifts(doing: Doing): Promise<void> {
  const patterns = await listPatterns(doing);
  for (const space of await listSpaces(doing))
    await makeIn(
      doing,
      space,
      patterns.filter(({ spaceId }) => spaceId === space.id),
    );
}

/** The same for one person, in every space: when she set up her hours, or comes back. */
export async function makeShiftsOf(doing: Doing, personId: string): Promise<void> {
  await doing.asSystem(async () => {
    const patterns = await listPatterns(doing, { personId });
    for (const spaceId of new Set(patterns.map((each) => each.spaceId))) {
      const space = await findSpace(doing, spaceId);
      if (space)
        await makeIn(
          doing,
          space,
          patterns.filter((each) => each.spaceId === spaceId),
        );
    }
  });
}

async function makeIn(doing: Doing, space: Space, patterns: readonly Pattern[]): Promise<void> {
  if (patterns.length === 0 || space.closedAt !== null) return;
  const all = await gatherVolunteers(doing, space);
  const facts: ShiftFact[] = [];
  for (const pattern of patterns) {
    const her = all.find(({ personId }) => personId === pattern.personId);
    if (!her) continue;
    const made = await listMadeFrom(doing, pattern.id);
    const days = [doing.today, addDays(doing.today, madeAheadDays)] as const;
    for (const hours of dueFromPattern(pattern, her, made, days, doing.now)) {
      const base = { id: newId(), spaceId: space.id, personId: her.personId, ...hours };
      const shift = { ...base, cameBy: "pattern", patternId: pattern.id, state: "planned" } as const;
      if (!(await insertShift(doing, shift))) continue;
      her.shifts = [...her.shifts, shift];
      facts.push(shiftFact("ShiftPlanned", shift, space.programmeId, { by: "pattern" }));
    }
  }
  if (facts.length > 0) await told(doing, space.id, facts);
}
