import { one, type Typed } from "../../platform/web/index.ts";
import { readPhone, sayPhone } from "../../words/phone.ts";
import { readLine } from "../../words/text.ts";
import type { Unit } from "./unit.ts";

export type UnitReading =
  | { ok: true; value: Omit<Unit, "id"> }
  | { ok: false; problems: Record<string, string> };

/** One unit as typed. Refuses no name, a number nobody can call, and a programme that is not here. */
export function readUnit(typed: Typed, programmeIds: readonly string[]): UnitReading {
  const problems: Record<string, string> = {};
  const name = readLine(one(typed, "name"), {
    noun: "name",
    max: 60,
    required: true,
    missing: "Enter what people call the unit, such as “Harbrook maternity”.",
  });
  if (!name.ok) problems["name"] = name.sentence;
  const phone = readPhone(one(typed, "phone"));
  if (!phone.ok) problems["phone"] = phone.sentence;
  const words = readLine(one(typed, "words"), { noun: "words about this unit", max: 120 });
  if (!words.ok) problems["words"] = words.sentence;
  const programme = one(typed, "programme");
  if (programme !== "" && !programmeIds.includes(programme))
    problems["programme"] = "Choose a programme from the list, or “Everybody’s”.";
  if (!name.ok || !phone.ok || !words.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      name: name.value,
      phone: sayPhone(phone.value),
      words: words.value,
      programmeId: programme === "" ? null : programme,
    },
  };
}
