import { asDay } from "../words/day.ts";
import type { ParentSide } from "./parent-side.ts";
import type { Around } from "./parts-of-fit.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** A parent and a supporter to try one thing on: nothing in particular unless said. */
export const aParent = (said: Partial<ParentSide> = {}): ParentSide => ({
  id: "parent-1",
  outcode: "CV5",
  places: [],
  languages: { first: "Polish", also: ["English"], interpreter: false },
  wishes: [],
  availability: ["tue-evening"],
  contactKinds: ["home"],
  reasons: [],
  supportedBeforeBy: [],
  ...said,
});

export const aSupporter = (said: Partial<SupporterSide> = {}): SupporterSide => ({
  id: "supporter-1",
  programme: "befriending",
  languages: ["English"],
  outcode: "CV6",
  places: [],
  milesMax: 5,
  availability: ["tue-evening"],
  contactKinds: ["home"],
  matches: { max: 2, activeNow: 1, askedNow: 0 },
  minutesPerWeek: { max: 180, used: 60 },
  experience: [],
  ratherNot: [],
  readiness: { ready: true, missing: [] },
  leave: [],
  ...said,
});

/** Three miles between any two outcodes, on an ordinary day. */
export const around: Around = { milesBetween: () => 3, today: asDay("2026-08-06") };
