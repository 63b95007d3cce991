import { isTopic, topics } from "../topics.ts";
import { sayList } from "../../words/lists.ts";

/** "This mentions loss." for what stands on a thread; null where nobody asked that readers be told first. */
export function sayNotes(notes: readonly string[]): string | null {
  const about = notes.flatMap((code) => (isTopic(code) ? [topics[code].about] : []));
  return about.length === 0 ? null : `This mentions ${sayList(about)}.`;
}
