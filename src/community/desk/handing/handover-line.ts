import type { HandoverLine } from "../pages/handover-lines.tsx";
import type { HandoverItem, ItemKind } from "./handover.ts";

const headings: Readonly<Record<ItemKind, string>> = {
  hidden: "Put aside by members",
  red: "Red, and open",
  amber: "Amber, and open",
  picture: "Pictures to look at",
  unanswered: "Waiting for an answer",
  promise: "Promised",
  watched: "Keep an eye on",
};
const severities = { red: "now", amber: "soon" } as const;

/** A line of a handover as it is shown: what was frozen, with a way to how it stands now. */
export function handoverLine(item: Omit<HandoverItem, "id" | "position">, key: string): HandoverLine {
  const { kind, frozen, postId, threadId } = item;
  const isCase = kind !== "promise" && kind !== "watched";
  const at = kind === "picture" ? "picture-check" : "care";
  return {
    key,
    heading: headings[kind],
    severity: kind === "red" || kind === "amber" ? severities[kind] : null,
    what: frozen.what,
    href:
      isCase && postId
        ? `/posts/${postId}/${at}`
        : threadId && kind !== "watched"
          ? `/threads/${threadId}`
          : null,
    words: frozen.words,
    since: [
      frozen.owner ? (kind === "promise" ? `${frozen.owner} promised it` : ownerWords(frozen.owner)) : null,
      frozen.until ? `${kind === "promise" || kind === "picture" ? "by" : "until"} ${frozen.until}` : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  };
}

const ownerWords = (owner: string): string => `${owner} ${owner.startsWith("The ") ? "have" : "has"} it`;
