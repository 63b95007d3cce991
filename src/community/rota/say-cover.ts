import { plural, sayList } from "../../words/lists.ts";

/** "Amina and Grace.", "Amina. One more is needed.", "Nobody yet. 2 people are needed." */
export function sayCover(names: readonly string[], has: number, need: number, isOver: boolean): string {
  const who =
    names.length > 0 ? `${sayList(names.toSorted())}.` : isOver ? "Nobody was here." : "Nobody yet.";
  if (has >= need) return who;
  const missing = need - has;
  if (isOver) return `${who} ${plural(need, "person was", "people were")} needed.`;
  if (names.length === 0) return `${who} ${plural(need, "person is", "people are")} needed.`;
  return `${who} ${missing === 1 ? "One more is" : `${missing} more are`} needed.`;
}

/** How a block of the week is drawn, and what its words say. */
export type BlockLook = "enough" | "few" | "nobody" | "over" | "none";
/** What is over and had too few is quiet: only what somebody can still do something about stands out. */
export const lookOf = (has: number, need: number, isOver: boolean): BlockLook =>
  has >= need ? "enough" : isOver ? "over" : has === 0 ? "nobody" : "few";
