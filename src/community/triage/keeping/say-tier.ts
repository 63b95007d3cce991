import type { Tier } from "../tier.ts";

/** What a tier asks for, in plain words. */
export const sayTier: Readonly<Record<Tier, string>> = {
  R: "Red: 999 or A&E now",
  U: "Red: maternity unit or 111 now",
  S: "Red: safeguarding lead",
  A: "Amber: a reply this shift",
  none: "Nothing found",
};
export const tierOptions = (["R", "U", "S", "A"] as const).map((value) => ({ value, words: sayTier[value] }));
