import { sayMinutes } from "../words/duration.ts";
import { plural } from "../words/lists.ts";
import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

// Less than an hour a week is less than one visit.
const VISIT_MINUTES = 60;

/** Room for one more, against two caps that are never added together: matches, and minutes a week. */
export function capacityFit({ matches, minutesPerWeek }: SupporterSide): Part {
  const taken = matches.activeNow + matches.askedNow;
  const asked = matches.askedNow > 0 ? `, ${matches.askedNow} more being asked about` : "";
  const theirs = `${matches.activeNow} of ${plural(matches.max, "match", "matches")}${asked}`;
  const minutesLeft = minutesPerWeek.max - minutesPerWeek.used;
  const row = { ...quietPart("Room", "One place", theirs), sharing: "suggestion" as const };
  if (taken >= matches.max) {
    return full(row, `No room for another match: ${theirs}`, "matches");
  }
  if (minutesLeft <= 0) {
    return full(row, `No time left in the week: ${sayMinutes(minutesPerWeek.used)} given`, "time a week");
  }
  const points = matches.activeNow === 0 ? POINTS.noMatchYet : POINTS.someRoom;
  const free = taken === 0 ? "Ready, and has no match yet" : `Has room: ${theirs}`;
  if (minutesLeft >= VISIT_MINUTES) return { ...row, fit: "yes", points, forCoordinator: free };
  return {
    ...row,
    fit: "talk",
    points,
    toTalkAbout: `Only ${sayMinutes(minutesLeft)} left in the week`,
  };
}

function full(row: Part, words: string, cap: string): Part {
  const toDo = [
    "Choose someone else.",
    `Or ask the supporter whether more ${cap} would be all right, and change it.`,
  ];
  return { ...row, fit: "no", blocked: { code: "noCapacity", words, toDo } };
}
