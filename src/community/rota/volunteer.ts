import type { Slot } from "../../words/availability.ts";
import type { Day } from "../../words/day.ts";
import type { Wish } from "./rota.ts";
import type { Shift } from "./shift.ts";

export type WeekWish = { weekday: number; hoursFrom: string; wish: Wish };

/** A supporter of a space, as far as its rota needs to know her. */
export type Volunteer = {
  personId: string;
  /** As she is known in the space. */
  handle: string;
  /** Training and checks are there (A15). */
  ready: boolean;
  /** She takes a pause from new things; nobody here learns why. */
  standsDown: boolean;
  leave: readonly { fromOn: Day; untilOn: Day | null }[];
  /** Her shifts in every space, those taken off left out. */
  shifts: readonly Shift[];
  /** Hours she had and said she cannot come to, or gave to another: she is not asked about them again. */
  gaveUp: readonly { fromAt: Date; toAt: Date }[];
  /** Minutes online a week that her programme asks of anybody at most; null for no cap. */
  weekMinutesMax: number | null;
  wishes: readonly WeekWish[];
  /** When she said she is free, in her profile; nothing said is no word against it. */
  availability: readonly Slot[];
  lastAskedAt: Date | null;
};
