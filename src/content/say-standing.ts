import { sayDay } from "../words/day.ts";
import { today as dayOf } from "../words/day.ts";
import type { Standing } from "./sign-off.ts";

/** Where a text stands, for staff: "Signed by Marian Frost, lead midwife, until 1 August 2027". */
export function sayStanding(standing: Standing): string {
  if (standing.state === "unsigned")
    return standing.before
      ? `Not yet checked by a clinician here. The words changed since ${standing.before.signedName} signed them on ${sayDay(dayOf(standing.before.signedAt))}`
      : "Not yet checked by a clinician here";
  const { signedName, signedTitle, reviewOn } = standing.signOff;
  if (standing.state === "run out")
    return `The check by ${signedName}, ${signedTitle}, ran out on ${sayDay(reviewOn)}`;
  return `Signed by ${signedName}, ${signedTitle}, until ${sayDay(reviewOn)}`;
}
