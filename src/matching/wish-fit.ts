import { attributeEntry, WISHES } from "../words/attribute.ts";
import { sayList } from "../words/lists.ts";
import { startSentence } from "../words/naming.ts";
import { NOT_KNOWN, quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { WishFor } from "./parent-side.ts";
import { sameness } from "./sameness.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";
import { missedWords, sharedWords, wishMetWords } from "./wish-words.ts";

/** One wish against one supporter: someone like me, someone different, or don't mind (`B9`, `B10`). */
export function wishFit(said: WishFor, supporter: SupporterSide): Part {
  const entry = attributeEntry(said.attribute);
  const same = sameness(said, supporter);
  const row: Part = {
    ...quietPart(entry.label, wishedWords(said), startSentence(sayList(same.theirs)) || NOT_KNOWN),
    isWish: true,
    sharing: same.sharing,
  };
  const part = { ...row, ...found(said, same, entry) };
  if (!supporter.ratherNot.includes(said.attribute) || !said.hers?.includes("yes")) return part;
  // Having lived it is not offering it: what she would rather not carry now is never counted, nor told, as a likeness.
  return {
    ...row,
    fit: "talk",
    points: Math.min(0, part.points),
    sharing: "coordinator",
    toTalkAbout: `Would rather not support this just now: ${entry.label.toLowerCase()}. Ask first; no is a good answer`,
  };
}

function found(
  said: WishFor,
  same: ReturnType<typeof sameness>,
  entry: ReturnType<typeof attributeEntry>,
): Partial<Part> {
  if (said.wish === "any") {
    const alike = same.kind === "same" ? { forCoordinator: sharedWords(entry, same.common) } : {};
    return { fit: same.kind === "unknown" ? "unknown" : "yes", ...alike };
  }
  if (same.kind === "unknown") {
    const whose = said.hers?.length ? "the supporter" : "the parent";
    return { toTalkAbout: `${entry.label}: not known for ${whose}. Ask before deciding` };
  }
  if ((said.wish === "like") === (same.kind === "same")) {
    return { fit: "yes", points: POINTS.wishMet, ...wishMetWords(entry, said, same) };
  }
  const points = said.wish === "like" ? POINTS.wishForLikeMissed : POINTS.wishForDifferenceMissed;
  return { fit: "talk", points, toTalkAbout: missedWords(entry, said, same) };
}

function wishedWords({ wish, hers }: WishFor): string {
  return hers?.length ? `${WISHES[wish]}: ${sayList(hers)}` : WISHES[wish];
}
