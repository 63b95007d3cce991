import { readLabelled } from "../src/community/triage/labelled/read-labelled.ts";
import { standardBook } from "../src/community/triage/standard-book.ts";
import { triage } from "../src/community/triage/triage.ts";
import { readText } from "../src/community/triage/reading/read-text.ts";
import { figure, type Effort, type Figure } from "./figure.ts";

/**
 * Posts a second on one core: every labelled post, over and over. The control reads the same posts into words and
 * looks for nothing.
 */
export async function triagePosts(effort: Effort): Promise<Figure[]> {
  const posts = ["tune.jsonl", "held-out.jsonl"].flatMap(readLabelled);
  const book = standardBook();
  const each = (work: (post: (typeof posts)[number]) => unknown): { perSecond: number; n: number } => {
    for (let round = 0; round < 5; round += 1) posts.forEach(work); // warm
    const until = performance.now() + effort.seconds * effort.rounds * 1_000;
    const began = performance.now();
    let n = 0;
    while (performance.now() < until) {
      posts.forEach(work);
      n += posts.length;
    }
    return { perSecond: n / ((performance.now() - began) / 1_000), n };
  };
  const control = each(({ text }) => readText(text));
  const rules = each((post) => triage(post, book));
  return Promise.resolve([
    figure("triage", rules.perSecond, "posts/s", "reading the words alone", control.perSecond, rules.n),
  ]);
}
