import { CONTACT_KINDS } from "../words/contact-kind.ts";
import type { ContactKind } from "../words/contact-kind.ts";
import { sayList } from "../words/lists.ts";
import { startSentence } from "../words/naming.ts";
import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** Whether the supporter offers a way of meeting that the parent would like. */
export function contactFit(parent: ParentSide, supporter: SupporterSide): Part {
  const row = quietPart("Ways of meeting", said(parent.contactKinds), said(supporter.contactKinds));
  if (parent.contactKinds.length === 0 || supporter.contactKinds.length === 0) {
    const whose = parent.contactKinds.length === 0 ? "the parent" : "the supporter";
    return { ...row, toTalkAbout: `Ways of meeting: not known for ${whose}` };
  }
  const both = parent.contactKinds.filter((kind) => supporter.contactKinds.includes(kind));
  if (both.length > 0) {
    const ways = inWords(both);
    return {
      ...row,
      fit: "yes",
      points: POINTS.contactKindShared,
      forHer: `Offers ${ways}, as you would like`,
      forSupporter: `Would like ${ways}`,
      forCoordinator: `Both would like ${ways}`,
    };
  }
  return {
    ...row,
    fit: "talk",
    points: POINTS.noContactKindShared,
    toTalkAbout: `Offers ${inWords(supporter.contactKinds)}; the parent would like ${inWords(parent.contactKinds)}`,
  };
}

const inWords = (kinds: readonly ContactKind[]): string => sayList(kinds.map((kind) => CONTACT_KINDS[kind]));
const said = (kinds: readonly ContactKind[]): string | undefined =>
  startSentence(inWords(kinds)) || undefined;
