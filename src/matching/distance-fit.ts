import { isInPerson } from "../words/contact-kind.ts";
import { plural } from "../words/lists.ts";
import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** Miles between the middles of two outcodes; null when either is not known. */
export type MilesBetween = (outcode: string, other: string) => number | null;

/** The journey, against how far she likes to travel. It counts only where the two could meet in person. */
export function distanceFit(parent: ParentSide, supporter: SupporterSide, milesBetween: MilesBetween): Part {
  const { milesMax } = supporter;
  const row = quietPart("Distance", parent.outcode, supporter.outcode);
  const shared = parent.contactKinds.filter((kind) => supporter.contactKinds.includes(kind));
  if (shared.length > 0 && !shared.some(isInPerson))
    return { ...row, fit: "yes", theirs: "No journey needed" };
  const miles = parent.outcode && supporter.outcode ? milesBetween(parent.outcode, supporter.outcode) : null;
  if (miles === null || milesMax === undefined) {
    const what = miles === null ? "Distance" : "How far the supporter likes to travel";
    return { ...row, theirs: supporter.outcode ?? row.theirs, toTalkAbout: `${what}: not known` };
  }
  const far = sayMiles(miles);
  const found = { ...row, theirs: `${startWith(far)}, likes up to ${plural(milesMax, "mile")}` };
  if (miles <= milesMax) {
    return {
      ...found,
      fit: "yes",
      points: miles <= milesMax / 2 ? POINTS.near : POINTS.withinReach,
      forHer: `Lives ${far}`,
      forSupporter: `Lives ${far}`,
      forCoordinator: `They live ${miles < NEARBY_MILES ? "near each other" : far.replace("away", "apart")}`,
    };
  }
  const alsoApart = shared.some((kind) => !isInPerson(kind));
  const little = miles <= milesMax * 1.5;
  return {
    ...found,
    fit: "talk",
    points: little || alsoApart ? POINTS.littleFurther : POINTS.muchFurther,
    toTalkAbout: `${startWith(far)}, ${little ? "a little" : "much"} further than the supporter likes to travel${
      alsoApart ? "; they could also talk from home" : ""
    }`,
  };
}

const NEARBY_MILES = 2;

// An outcode is a few miles wide, so anything finer would be a pretence, and too near a truth about a home.
function sayMiles(miles: number): string {
  return miles < NEARBY_MILES ? "nearby" : `about ${plural(Math.round(miles), "mile")} away`;
}

const startWith = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
