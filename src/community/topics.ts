import { topicWords } from "./topic-words.ts";

/**
 * What a thread may be about that somebody may want to be told of first, or may not want today. `note` stands on the thread;
 * `about` goes into a sentence: "2 threads about scans are folded until Sunday".
 */
export const topics = {
  loss: { name: "Loss", note: "Mentions loss", about: "loss" },
  trauma: {
    name: "Frightening experiences",
    note: "Mentions something frightening",
    about: "frightening experiences",
  },
  birth: { name: "Births", note: "About a birth", about: "births" },
  scan: { name: "Scans", note: "About a scan", about: "scans" },
  feeding: { name: "Feeding", note: "About feeding", about: "feeding" },
  "good-news": { name: "Good news", note: "Good news", about: "good news" },
  body: { name: "Bodies and weight", note: "About bodies or weight", about: "bodies and weight" },
  sleep: { name: "Sleep", note: "About sleep", about: "sleep" },
} as const satisfies Readonly<Record<string, { name: string; note: string; about: string }>>;

export type Topic = keyof typeof topics;
/** Every topic, the hardest to meet unprepared first. */
export const everyTopic = Object.keys(topics) as readonly Topic[];

export const isTopic = (code: string): code is Topic => Object.hasOwn(topics, code);

/** The note of a topic as it stands on a thread; nothing for a code that is no topic any more. */
export const noteOf = (code: string): string | null => (isTopic(code) ? topics[code].note : null);

/**
 * What these words seem to be about, by a list of words that anybody can read (`topic-words.ts`): suggested to whoever
 * writes, and asked where nobody said what a post is about. It decides about nobody: at worst a thread is folded for a
 * reader who asked for that, with a way to open it.
 */
export function topicsIn(text: string): Topic[] {
  const plain = ` ${text.normalize("NFKC").toLowerCase().replaceAll("’", "'")} `;
  return everyTopic.filter((topic) => {
    const { words, not } = patterns[topic];
    return words.test(not ? plain.replace(not, " ") : plain);
  });
}

const patterns = Object.fromEntries(
  everyTopic.map((topic) => {
    const { words, not } = topicWords[topic];
    return [topic, { words: anyOf(words, "u"), not: not && anyOf(not, "gu") }];
  }),
) as Readonly<Record<Topic, { words: RegExp; not: RegExp | undefined }>>;

/** Whole words and phrases; an asterisk is any ending, a space any gap or hyphen. */
function anyOf(list: readonly string[], flags: string): RegExp {
  const parts = list.map((word) => word.replaceAll("*", "[\\p{L}'-]*").replaceAll(" ", "[\\s-]+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, flags);
}
