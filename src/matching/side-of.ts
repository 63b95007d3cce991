import type { ForMatching } from "../referrals/index.ts";
import {
  ratherNotCodes,
  readinessOf,
  standings,
  type Carried,
  type NamedSupporter,
} from "../supporters/index.ts";
import type { ProgrammeSettings } from "../programmes/index.ts";
import type { Attribute } from "../words/attribute.ts";
import type { Day } from "../words/day.ts";
import { sayReason } from "../words/referral-reason.ts";
import type { ParentSide } from "./parent-side.ts";
import type { Leave, SupporterSide } from "./supporter-side.ts";

/** What matching knows of a parent, from her referral and her wishes. */
export function parentSideOf(parent: ForMatching, supportedBeforeBy: readonly string[]): ParentSide {
  return {
    id: parent.personId,
    ...(parent.outcode ? { outcode: parent.outcode } : {}),
    places: [],
    languages: {
      ...(parent.language ? { first: parent.language } : {}),
      also: [],
      interpreter: parent.interpreter,
    },
    wishes: parent.wishes,
    ...(parent.wishesWords ? { freeLine: parent.wishesWords } : {}),
    availability: parent.availability,
    contactKinds: parent.contactKinds,
    reasons: parent.reasons.map((code) => ({ code, words: sayReason(code) })),
    ...(parent.dueOn ? { dueOn: parent.dueOn } : {}),
    supportedBeforeBy,
  };
}

/** What is known of a supporter besides her profile. */
export type AroundSupporter = {
  programme: string;
  settings: ProgrammeSettings;
  periods: Parameters<typeof standings>[0];
  leave: readonly { fromOn: Day; untilOn: Day | null }[];
  carried: Carried;
  today: Day;
};

/** What matching knows of a supporter, from her profile, readiness, leave and load. */
export function supporterSideOf(supporter: NamedSupporter, around: AroundSupporter): SupporterSide {
  const { settings, carried } = around;
  return {
    id: supporter.personId,
    programme: around.programme,
    languages: supporter.languages,
    ...(supporter.outcode ? { outcode: supporter.outcode } : {}),
    places: [],
    milesMax: supporter.milesMax,
    availability: supporter.availability,
    contactKinds: supporter.contactKinds,
    matches: {
      max: Math.min(supporter.matchesMax, settings.matchesMax),
      activeNow: carried.activeNow,
      askedNow: carried.askedNow,
    },
    minutesPerWeek: {
      max: settings.visitingMinutesPerWeekMax ?? Number.POSITIVE_INFINITY,
      used: carried.minutesPerWeek,
    },
    experience: supporter.experience.map(({ attribute, theirs, sharing }) => ({
      attribute,
      theirs,
      sharing,
    })),
    ratherNot: ratherNotCodes(supporter.ratherNot),
    readiness: readinessOf(standings(around.periods, settings, around.today)),
    leave: around.leave.map(({ fromOn, untilOn }): Leave => ({
      from: fromOn,
      ...(untilOn ? { until: untilOn } : {}),
    })),
  };
}

/** The same supporter as a parent may hear of her: whatever she does not share with this parent is for choosing only. */
export const sharingOnly = (side: SupporterSide, shares: readonly Attribute[]): SupporterSide => ({
  ...side,
  experience: side.experience.map((each) =>
    shares.includes(each.attribute) || each.sharing !== "parent" ? each : { ...each, sharing: "suggestion" },
  ),
});
