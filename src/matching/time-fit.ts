import { saySlot, SLOTS } from "../words/availability.ts";
import { sayList } from "../words/lists.ts";
import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

const NAMED_MAX = 3;

/** When both are free in an ordinary week. */
export function timeFit(parent: ParentSide, supporter: SupporterSide): Part {
  const row = quietPart("Times", saidTimes(parent.availability), saidTimes(supporter.availability));
  if (parent.availability.length === 0 || supporter.availability.length === 0) {
    const whose = parent.availability.length === 0 ? "the parent" : "the supporter";
    return { ...row, toTalkAbout: `Times: not known for ${whose}` };
  }
  const both = SLOTS.filter(
    (slot) => parent.availability.includes(slot) && supporter.availability.includes(slot),
  );
  if (both.length === 0) {
    return {
      ...row,
      fit: "talk",
      points: POINTS.noTimeShared,
      toTalkAbout: "No time in the week when both are free",
    };
  }
  const times = saidTimes(both);
  return {
    ...row,
    fit: "yes",
    points: Math.min(both.length * POINTS.timeShared, POINTS.timesSharedMax),
    forHer: `You are both free on ${times}`,
    forSupporter: `You are both free on ${times}`,
    forCoordinator: `Both free on ${times}`,
  };
}

function saidTimes(slots: readonly (typeof SLOTS)[number][]): string | undefined {
  if (slots.length === 0) return undefined;
  const inOrder = SLOTS.filter((slot) => slots.includes(slot)).map(saySlot);
  const more = inOrder.length - NAMED_MAX;
  return sayList(more > 0 ? [...inOrder.slice(0, NAMED_MAX), `${more} more`] : inOrder);
}
