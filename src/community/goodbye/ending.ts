import { addDays, type Day } from "../../words/day.ts";

/** The days a space says goodbye by: from when, from when it is read only, and its last day. */
export type EndingDays = { goodbyeFromOn: Day; readOnlyFromOn: Day; endsOn: Day };

/** How a space ends, and who leads that. */
export type Ending = {
  spaceId: string;
  ledBy: string | null;
  /** Why somebody leads it who has no training in endings; null where she has (C21). */
  untrainedWhy: string | null;
  why: string;
  nextWords: string;
  farewellThreadId: string | null;
};

/** Four weeks of goodbye, then four weeks to read: ours; long enough for whoever comes once a week. */
export const daysFor = (endsOn: Day): EndingDays => ({
  goodbyeFromOn: addDays(endsOn, -56),
  readOnlyFromOn: addDays(endsOn, -28),
  endsOn,
});

/** Days from the last day of a space until its members are asked how they are. */
export const checkInAfterDays = 42;
/** Days after which nobody has a place in a closed space any more: four weeks to answer. */
export const placesEndAfterDays = 70;

export const WANTS = {
  "one-to-one": "Somebody to talk to, just me",
  "another-space": "Another community like this",
  group: "A group that meets near me",
  volunteer: "To support other parents one day",
  nothing: "Nothing just now",
} as const;
export type Want = keyof typeof WANTS;
export const isWant = (text: string): text is Want => Object.hasOwn(WANTS, text);

export const SINCE = {
  better: "Better than when the space ended",
  same: "About the same",
  harder: "Harder",
} as const;
export type Since = keyof typeof SINCE;
