import { sameSurname } from "../words/same-surname.ts";

/** What makes looking worth a question. None of them is an accusation: each has a good answer more often than not. */
export type LookingRule =
  | "many"
  | "no-link"
  | "neighbour"
  | "same-surname"
  | "after-leaving"
  | "conflict"
  | "concern-not-hers";

/** One person's looks at one record, with what is known of the two at that time. */
export type Looked = {
  viewerId: string;
  viewerRole: string;
  subjectId: string;
  looks: number;
  firstAt: Date;
  lastAt: Date;
  /** The record is a parent's. */
  isParent: boolean;
  /** A relationship, a match, a referral of hers, a duty in the programme, or something done for her that day. */
  linked: boolean;
  /** There was such a link, and it had ended. */
  leftBefore: boolean;
  hasConflict: boolean;
  viewer: Known;
  subject: Known;
};
export type Known = { name: string; postcode: string | null; outcode: string | null };

/** The rules one viewer's looks at one record meet, most telling first. */
export function unusualOf(looked: Looked): LookingRule[] {
  if (!looked.isParent) return looked.hasConflict ? ["conflict"] : [];
  const rules: LookingRule[] = [];
  if (looked.hasConflict) rules.push("conflict");
  if (!looked.linked) rules.push(looked.leftBefore ? "after-leaving" : "no-link");
  if (isNeighbour(looked)) rules.push("neighbour");
  if (sameSurname(looked.viewer.name, looked.subject.name)) rules.push("same-surname");
  return rules;
}

/** The same postcode always; the same small area only where nothing else explains the look, as supporters are chosen near. */
function isNeighbour({ viewer, subject, linked }: Looked): boolean {
  if (viewer.postcode && subject.postcode) return squash(viewer.postcode) === squash(subject.postcode);
  return !linked && viewer.outcode !== null && squash(viewer.outcode) === squash(subject.outcode ?? "");
}

const squash = (code: string): string => code.replace(/\s/g, "").toUpperCase();

/** Fewer different records in a day than this are nobody's business. */
export const manyAtLeast = 12;
const timesUsual = 3;

/** What she opens on a usual day: the middle of the days on which she opened anything; null with too few to say. */
export function usualOf(perDay: readonly number[]): number | null {
  if (perDay.length < 3) return null;
  const sorted = [...perDay].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Many different records in one day, against her own usual. */
export const isMany = (records: number, usual: number | null): boolean =>
  records >= Math.max(manyAtLeast, usual === null ? manyAtLeast : usual * timesUsual);

const words: Record<LookingRule, string> = {
  many: "Many more records than on a usual day.",
  "no-link": "Nothing here connects the two: no support, no referral, no programme.",
  neighbour: "They live very near each other.",
  "same-surname": "They have the same surname.",
  "after-leaving": "What connected the two was over by then.",
  conflict: "It was said that they know each other.",
  "concern-not-hers": "Concerns that she neither raised, nor was told of, nor took.",
};
export const sayRule = (rule: LookingRule): string => words[rule];
