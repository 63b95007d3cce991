import type { Day } from "../words/day.ts";
import type { ProgrammeKind } from "./kinds.ts";
import { offerForParents, offerForReferrers } from "./offer-statement.ts";
import type { ProgrammeSettings } from "./settings.ts";
import type { Statement } from "./statement.ts";
import type { ChangeKind } from "./tables.ts";
import { wordedStatement } from "./worded-statement.ts";

/** What an organisation offers: a kind, the values it is set to, and the words it offers itself in. */
export type Programme = {
  id: string;
  slug: string;
  name: string;
  kind: ProgrammeKind;
  settings: ProgrammeSettings;
  /** Words of the organisation's own, in place of those made from the settings. */
  offerParents: string | null;
  offerReferrers: string | null;
  openedOn: Day;
  closedOn: Day | null;
};

/** Whom an offer is for: who may want it, and who may refer. */
export type Reader = "parents" | "referrers";
export const isReader = (text: string): text is Reader => text === "parents" || text === "referrers";

/** What the settings say, whatever has been reworded (B16, B17). */
export const generatedOffer = (
  { name, settings }: Pick<Programme, "name" | "settings">,
  reader: Reader,
): Statement => (reader === "parents" ? offerForParents(name, settings) : offerForReferrers(name, settings));

export const ownWords = (programme: Programme, reader: Reader): string | null =>
  reader === "parents" ? programme.offerParents : programme.offerReferrers;

/** What people read: the organisation's own words where it has some, else those made from the settings. */
export function offerOf(programme: Programme, reader: Reader): Statement {
  const generated = generatedOffer(programme, reader);
  const words = ownWords(programme, reader);
  return words === null ? generated : wordedStatement(generated.title, words);
}

export const isClosedOn = ({ closedOn }: Pick<Programme, "closedOn">, today: Day): boolean =>
  closedOn !== null && closedOn <= today;

/** What was changed, by whom and why (B18): only the values that differ, before and after. */
export type ProgrammeChange = {
  id: string;
  at: Date;
  byName: string;
  what: ChangeKind;
  reason: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};
