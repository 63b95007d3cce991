import { asDay, daysBetween } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { plainNameWords } from "../../words/plain-name.ts";
import { wordSound } from "../../words/sounds-like.ts";
import { slipKeys } from "./dates-alike.ts";
import type { Somebody } from "./somebody.ts";

const EPOCH = asDay("2000-01-01");
const DUE_STEP_DAYS = 8;

/**
 * Short texts for an index: whoever `findAlike` would call "same" or "likely" shares at least one of them, so a store
 * looks at a few records and never at all pairs. Sharing one means nothing by itself.
 */
export function candidateKeys(person: Somebody): string[] {
  const sounds = plainNameWords(person.name).map(wordSound);
  const keys = [
    person.nhsNumber && `nhs:${person.nhsNumber}`,
    person.phone && `phone:${person.phone}`,
    person.email && `email:${person.email.toLowerCase()}`,
    sounds.length > 0 && `name:${sounds.toSorted().join(" ")}`,
    person.babyBornOn && `baby:${person.babyBornOn}`,
    ...(person.bornOn ? slipKeys(person.bornOn).map((key) => `born-${key}`) : []),
    ...(person.dueOn && person.outcode ? dueKeys(person.dueOn, person.outcode) : []),
  ];
  return [...new Set(keys.filter((key): key is string => typeof key === "string"))];
}

// two rows of boxes, half a box apart: any two dates within half a box of each other share one
function dueKeys(dueOn: Day, outcode: string): string[] {
  const days = daysBetween(EPOCH, dueOn);
  const box = (offset: number): number => Math.floor((days + offset) / DUE_STEP_DAYS);
  return [`due-a:${box(0)}:${outcode}`, `due-b:${box(DUE_STEP_DAYS / 2)}:${outcode}`];
}
