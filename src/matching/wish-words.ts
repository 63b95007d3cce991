import type { AttributeEntry } from "../words/attribute.ts";
import { sayList } from "../words/lists.ts";
import type { Part } from "./part.ts";
import type { WishFor } from "./parent-side.ts";
import type { Sameness } from "./sameness.ts";

/**
 * The sentences for a wish that was met. She is told only what the supporter lets a parent know, and never in
 * writing what could harm her if someone at home read it; the supporter is never told what is special category data.
 */
export function wishMetWords(entry: AttributeEntry, said: WishFor, same: Sameness): Partial<Part> {
  const forCoordinator = toCoordinator(entry, said, same);
  if (entry.inPersonOnly) {
    return { forCoordinator: `${forCoordinator} (tell it in person, never in writing)` };
  }
  return {
    ...(same.sharing === "parent" ? { forHer: toHer(entry, said, same) } : {}),
    forSupporter: toSupporter(entry, said, same),
    forCoordinator,
  };
}

/** A wish that was missed, for the coordinator to talk about. */
export function missedWords(entry: AttributeEntry, said: WishFor, same: Sameness): string {
  const found = same.kind === "same" ? sharedWords(entry, same.common) : notShared(entry, same);
  const hoped = said.wish === "like" ? "hoped for someone like them" : "asked for someone different";
  return `${found}; the parent ${hoped}`;
}

/** What they share, said of both: "Both have been a single parent", "The same faith: Muslim". */
export function sharedWords(entry: AttributeEntry, common: readonly string[]): string {
  if ("noun" in entry) return `The same ${entry.noun}: ${sayList(common)}`;
  return hasLived(common) ? `Both have ${entry.lived}` : `Neither has ${entry.lived}`;
}

const UNNAMED =
  "You have in common something the parent asked for; your coordinator can say more when you have both agreed";

function toHer(entry: AttributeEntry, said: WishFor, same: Sameness): string {
  if (said.attribute === "language" && said.wish === "like")
    return `Speaks ${sayList(same.common)}, as you asked`;
  if ("noun" in entry) {
    return same.kind === "same"
      ? `The same ${entry.noun} as you: ${sayList(same.common)}`
      : `A different ${entry.noun} from yours, as you asked`;
  }
  const own = said.wish === "like" ? same.common : same.theirs;
  const also = hasLived(own) ? "too" : "either";
  return `${hasOrNot(own)} ${entry.lived}${said.wish === "like" ? ` ${also}` : ", as you asked"}`;
}

function toSupporter(entry: AttributeEntry, said: WishFor, same: Sameness): string {
  if (said.wish === "different") return "You bring something different, which is what the parent asked for";
  if (entry.special) return UNNAMED;
  if ("noun" in entry) return `The same ${entry.noun} as you: ${sayList(same.common)}`;
  return hasLived(same.common) ? `You have both ${entry.lived}` : `Neither of you has ${entry.lived}`;
}

function toCoordinator(entry: AttributeEntry, said: WishFor, same: Sameness): string {
  if (said.wish === "like") return sharedWords(entry, same.common);
  return `${notShared(entry, same)}, as the parent asked`;
}

function notShared(entry: AttributeEntry, same: Sameness): string {
  if ("noun" in entry) return `A different ${entry.noun}: ${sayList(same.theirs)}`;
  return `${hasOrNot(same.theirs)} ${entry.lived}`;
}

const hasLived = (own: readonly string[]): boolean => own.includes("yes");
const hasOrNot = (own: readonly string[]): string => (hasLived(own) ? "Has" : "Has not");
