import { isDay, sayDay } from "../words/day.ts";
import { changedSettings } from "./changed-settings.ts";
import type { ProgrammeKind } from "./kinds.ts";
import type { ProgrammeChange } from "./programme.ts";
import { storedSettings } from "./stored-settings.ts";

/** One entry of a programme’s history in words, a line for each value that changed. */
export function sayChange(
  kind: ProgrammeKind,
  { what, before, after }: Pick<ProgrammeChange, "what" | "before" | "after">,
): string[] {
  switch (what) {
    case "settings":
      return changedSettings(storedSettings(kind, before), storedSettings(kind, after)).map(
        ({ words }) => words,
      );
    case "added":
      return ["The programme was added"];
    case "offer-parents":
      return [
        after["words"] === null
          ? "The offer for parents is made from the settings again"
          : "The offer for parents was reworded",
      ];
    case "offer-referrers":
      return [
        after["words"] === null
          ? "The offer for referrers is made from the settings again"
          : "The offer for referrers was reworded",
      ];
    case "name":
      return [`Name: from ${String(before["name"])} to ${String(after["name"])}`];
    case "closed":
      return [`Closed from ${isDay(after["closedOn"]) ? sayDay(after["closedOn"]) : "then"}`];
    case "reopened":
      return ["Opened again"];
  }
}
