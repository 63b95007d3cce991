import type { Names } from "../people/index.ts";
import { saySheKnows } from "./about.ts";
import type { Concern } from "./concern.ts";
import { sayLevel } from "./level.ts";
import { sayAbout } from "./say-about.ts";

/** Whatever was said of a concern besides the words, under the questions that were asked: to be read years later. */
export function saidIn(
  concern: Concern,
  names: Names,
  as: "called" | "name",
): { name: string; value: string }[] {
  const { level, levelSaid, said } = concern;
  const rows: [string, string | null][] = [
    ["Who it is about", sayAbout(concern, names, as)],
    [
      "How soon somebody needed to know",
      levelSaid ? sayLevel(level) : `${sayLevel(level)}: it was not said, so it counts as the most urgent`,
    ],
    ["When and where it was", said.whenAndWhere],
    ["What had been done already", said.alreadyDone],
    ["Whether the person knows that we were told", said.sheKnows && saySheKnows(said.sheKnows)],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
