import { readLine, readText } from "../../words/text.ts";
import { postMax, titleMax } from "./limits.ts";
import { linkOf } from "./links.ts";

/** Something on a shelf of links and information (A8): kept as a post, so that it is read, reported and corrected as one. */
export type ShelfItem = { title: string; link: string; why: string };

/** Why an item cannot stand on the shelf yet, by its field. */
export type ItemProblem = {
  field: keyof ShelfItem;
  refusal: "titleMissing" | "linkMissing" | "wordsTooLong";
};

/** As it stands in the post: title, address, and why it helps, each on a line of its own. */
export function writeItem(typed: ShelfItem): { words: string } | ItemProblem {
  const title = readLine(typed.title, { noun: "title", max: titleMax, required: true });
  if (!title.ok) return { field: "title", refusal: "titleMissing" };
  const link = linkOf(typed.link.trim());
  if (!link) return { field: "link", refusal: "linkMissing" };
  const why = readText(typed.why, { noun: "words", max: postMax - 500 });
  if (!why.ok || link.href.length > 300) return { field: "why", refusal: "wordsTooLong" };
  return { words: [title.value, link.href, ...(why.value ? [why.value] : [])].join("\n") };
}

/** The item in these words; null where they are an ordinary post on a shelf. */
export function itemOf(words: string): ShelfItem | null {
  const [title = "", link = "", ...why] = words.split("\n");
  return linkOf(link) ? { title, link, why: why.join("\n") } : null;
}
