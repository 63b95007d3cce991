import { presetFor, type ProgrammeKind } from "../../programmes/index.ts";
import type { Day } from "../../words/day.ts";
import type { Offer } from "./offer.ts";

/** An open programme of a kind as it comes, for stories and tests. */
export const anOffer = (kind: ProgrammeKind = "befriending", given: Partial<Offer> = {}): Offer => ({
  id: "6b5c1de2-8a64-4f0e-9d67-3a4b5c6d7e8f",
  slug: kind,
  name: "Harbrook Befriending",
  kind,
  settings: presetFor(kind),
  offerParents: null,
  offerReferrers: null,
  openedOn: "2026-01-05" as Day,
  closedOn: null,
  ...given,
});
