import { one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { answersTo, attributeEntry, type Attribute } from "../../../words/attribute.ts";
import { readLine, readText } from "../../../words/text.ts";
import { SHARING_CHOICES, type Sharing } from "../../../words/sharing.ts";
import type { Experience } from "../../supporter.ts";

export type ExperienceRead = { ok: true; experience: Experience | null } | { ok: false; problems: Problems };

/** "I'd rather not say": takes what she had told away. */
export const NOT_SAID = "not said";

/** What she tells of one attribute and how far it may travel (D32); null when she would rather not say. */
export function readExperience(typed: Typed, attribute: Attribute): ExperienceRead {
  const problems: Record<string, string> = {};
  const known = answersTo(attribute);
  const answer = known ? one(typed, "answer") : one(typed, "own");
  if (answer === NOT_SAID || (!known && answer.trim() === "")) return { ok: true, experience: null };
  const own = known
    ? null
    : readLine(answer, { noun: attributeEntry(attribute).label.toLowerCase(), max: 100 });
  if (known && !known.includes(answer)) problems["answer"] = "Choose an answer, or that you’d rather not say";
  if (own && !own.ok) problems["own"] = own.sentence;
  const sharing = readSharing(one(typed, "sharing"));
  if (!sharing) problems["sharing"] = "Choose who may know";
  const words = readText(one(typed, "words"), { noun: "your own words", max: 500 });
  if (!words.ok) problems["words"] = words.sentence;
  if (Object.keys(problems).length > 0 || !sharing || !words.ok || (own && !own.ok))
    return { ok: false, problems };
  const theirs = own?.ok ? own.value.split(/\s*,\s*/).filter(Boolean) : [answer];
  return { ok: true, experience: { attribute, theirs, words: words.value || null, sharing } };
}

export function typedExperience(experience: Experience | undefined): Typed {
  if (!experience) return {};
  const { theirs, words, sharing } = experience;
  return { answer: theirs[0] ?? "", own: theirs.join(", "), words: words ?? "", sharing };
}

const readSharing = (typed: string): Sharing | null =>
  Object.hasOwn(SHARING_CHOICES, typed) ? (typed as Sharing) : null;
