import { attributes } from "../words/attribute.ts";
import type { Day } from "../words/day.ts";
import { capacityFit } from "./capacity-fit.ts";
import { contactFit } from "./contact-fit.ts";
import { continuityFit } from "./continuity-fit.ts";
import { distanceFit } from "./distance-fit.ts";
import type { MilesBetween } from "./distance-fit.ts";
import { languageFit } from "./language-fit.ts";
import { leaveFit } from "./leave-fit.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { ratherNotFit } from "./rather-not-fit.ts";
import { readinessFit } from "./readiness-fit.ts";
import type { SupporterSide } from "./supporter-side.ts";
import { timeFit } from "./time-fit.ts";
import { wishFit } from "./wish-fit.ts";
import { wishOn } from "./wish-on.ts";

/** What the fits are told besides the two people. */
export type Around = { milesBetween: MilesBetween; today: Day };

/** Everything looked at for one pair, in the order it is read: the same rows for every supporter of one parent. */
export function partsOfFit(parent: ParentSide, supporter: SupporterSide, around: Around): Part[] {
  const wishes = attributes.flatMap((attribute) => wishOn(parent, attribute) ?? []);
  return [
    languageFit(parent, supporter),
    ...wishes.map((wish) => wishFit(wish, supporter)),
    continuityFit(parent, supporter),
    distanceFit(parent, supporter, around.milesBetween),
    timeFit(parent, supporter),
    contactFit(parent, supporter),
    ratherNotFit(parent, supporter),
    capacityFit(supporter),
    leaveFit(parent, supporter, around.today),
    readinessFit(supporter),
  ];
}
