import { one, type Typed } from "../../platform/web/index.ts";
import { readText } from "../../words/text.ts";
import { homeNoteParts, neededParts, type HomeNotePart, type HomeNoteSaid } from "../home-note.ts";

const missing: Partial<Record<HomeNotePart, string>> = {
  place: "Say where it is, so that somebody can find it",
  who: "Say who is usually there. “Just her and the baby” is an answer too",
  wouldNotGoIn: "Say what would make you not go in. “Nothing we know of” is an answer too",
};

/** The note as typed: whatever could be read, and a sentence for what could not. */
export function readHomeNote(typed: Typed): { said: HomeNoteSaid; problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const said = Object.fromEntries(
    homeNoteParts.map((part) => {
      const read = readText(one(typed, part), {
        noun: "answer",
        max: 2_000,
        required: neededParts.includes(part),
        ...(missing[part] ? { missing: missing[part] } : {}),
      });
      if (!read.ok) problems[part] = read.sentence;
      return [part, read.ok ? read.value : ""];
    }),
  ) as HomeNoteSaid;
  return { said, problems };
}
