import { parts, type HeldAbout } from "../people/index.ts";
import { attributeEntry } from "../words/attribute.ts";
import { sayList } from "../words/lists.ts";
import type { KeptMatch } from "./kept-match.ts";
import { listMatches } from "./store.ts";

const TO_PARENT: Partial<Record<KeptMatch["state"], string>> = {
  parentAsked: "Waiting for your answer",
  agreed: "You said yes",
  declinedByParent: "You said no",
};
const TO_SUPPORTER: Partial<Record<KeptMatch["state"], string>> = {
  supporterAsked: "Waiting for your answer",
  parentAsked: "You said yes",
  agreed: "You both said yes",
  declinedBySupporter: "You said no",
};

/**
 * What is held of the matches somebody was asked about, for her own page of what is held: read as herself, so that the
 * other's no leaves no trace here either.
 */
export const heldByMatching: HeldAbout = async (asked) => {
  const { role, personId } = asked.actor;
  if (!personId || (role !== "parent" && role !== "supporter")) return [];
  const mine = role === "parent" ? { parentId: personId } : { supporterId: personId };
  const said = role === "parent" ? TO_PARENT : TO_SUPPORTER;
  const items = (await listMatches(asked.db, mine)).map((match) => ({
    at:
      role === "parent" && "supporterYes" in match
        ? match.supporterYes.agreedAt
        : role === "parent"
          ? null
          : match.proposedAt,
    parts: parts({
      "You were asked about": role === "parent" ? match.introduction?.name : "A parent, without her name",
      "What became of it": said[match.state],
      "What you shared":
        role === "supporter" && "supporterYes" in match
          ? sayList(match.supporterYes.shares.map((each) => attributeEntry(each).label))
          : null,
    }),
  }));
  if (items.length === 0) return [];
  return [
    {
      title: "Who you were asked about",
      why: "So that nobody is asked twice, and each of you decides.",
      items,
    },
  ];
};
