import { newId } from "../../src/platform/db/index.ts";
import { addDays, today } from "../../src/words/day.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/** After what Chloe said, Kim let her and Amina meet only together with Ruth for a few days; then it went on as before. */
export function holdScenes(realNow: Date): Scene[] {
  const again = addDays(today(realNow), -13);
  return [scene(19, "13:10", (town) => onHold(town, again)), scene(13, "10:05", (town) => goesOn(town))];
}

async function onHold(town: Town, lookAgainOn: string): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const id = newId();
  town.known.set("hold chloe", id);
  const [year, month, day] = lookAgainOn.split("-");
  const form = {
    id,
    "may-do": "with-us",
    words: "Ruth comes along on Tuesday. Ring her before if you like.",
    why: "Until her midwife has seen her and we know how she is.",
    concern: "none",
    "look-again-day": day ?? "",
    "look-again-month": month ?? "",
    "look-again-year": year ?? "",
  };
  mustGo(await kim.post(`/relationships/${town.idOf("pair chloe")}/hold`, form), "Kim puts contact on hold");
}

async function goesOn(town: Town): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const form = { now: "end", why: "Her midwife saw her twice. She is well looked after." };
  mustGo(await kim.post(`/holds/${town.idOf("hold chloe")}/look`, form), "Kim ends the hold");
}
