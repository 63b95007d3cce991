import type { Where } from "./judging/setting.ts";
import type { Post } from "./post.ts";
import { readText, relined, type Sentence } from "./reading/read-text.ts";
import { whereSheIs } from "./reading/told-weeks.ts";
import type { RuleBook } from "./rule-book.ts";

/** A post as the rules meet it: sentences of plain words without figures of speech, and where its author is. */
export function readPost(
  post: Post,
  book: Pick<RuleBook, "figures">,
): { sentences: Sentence[]; where: Where } {
  const sentences = readText(post.text);
  for (const sentence of sentences) maskFigures(sentence, book);
  return {
    sentences,
    where: { ...whereSheIs(post, sentences), space: post.space, hour: post.hour ?? null },
  };
}

// what only sounds grave is taken out before anything is looked for
function maskFigures(sentence: Sentence, { figures }: Pick<RuleBook, "figures">): void {
  const found = figures.find(sentence);
  if (found.length === 0) return;
  for (const { from, before } of found) sentence.words.fill("_", from, before);
  relined(sentence);
}
