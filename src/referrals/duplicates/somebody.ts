import type { Day } from "../../words/day.ts";

/** As much of a person as is needed to ask whether we know them already; a draft referral is one. */
export type Somebody = {
  name: string;
  bornOn: Day | null;
  dueOn: Day | null;
  babyBornOn: Day | null;
  phone: string | null;
  email: string | null;
  outcode: string | null;
  nhsNumber: string | null;
};

/** How sure: "same" is one person unless someone says otherwise; "maybe" is worth a look and no more. */
export type Strength = "same" | "likely" | "maybe";
