import { many, one, type Typed } from "../../platform/web/index.ts";
import {
  answersTo,
  attributeEntry,
  attributes,
  WISHES,
  type Attribute,
  type Wish,
} from "../../words/attribute.ts";
import { isSlot } from "../../words/availability.ts";
import { contactKinds } from "../../words/contact-kind.ts";
import { readLine, readText } from "../../words/text.ts";
import type { Wishes, WishSaid } from "./wishes.ts";

type WishesRead = { ok: true; value: Wishes } | { ok: false; problems: Record<string, string> };

/** Her wishes as typed. Nothing is required; refuses only words that are too long. What is not on our lists is left out. */
export function readWishes(typed: Typed): WishesRead {
  const problems: Record<string, string> = {};
  const wished = attributes.flatMap((attribute) => readWish(attribute, typed, problems));
  const words = readText(one(typed, "words"), { noun: "line in your own words", max: 1_000 });
  if (!words.ok) problems["words"] = words.sentence;
  if (!words.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      attributes: wished,
      words: words.value || null,
      availability: many(typed, "availability").filter(isSlot),
      contactKinds: contactKinds.filter((kind) => many(typed, "contactKinds").includes(kind)),
    },
  };
}

function readWish(attribute: Attribute, typed: Typed, problems: Record<string, string>): WishSaid[] {
  const wish = one(typed, `wish-${attribute}`);
  if (!isWish(wish)) return [];
  if (!("noun" in attributeEntry(attribute))) return [{ attribute, wish }];
  const hers = readLine(one(typed, `hers-${attribute}`), { noun: "answer", max: 100 });
  if (!hers.ok) problems[`hers-${attribute}`] = hers.sentence;
  const known = answersTo(attribute);
  if (!hers.ok || hers.value === "" || (known && !known.includes(hers.value))) return [{ attribute, wish }];
  return [{ attribute, wish, words: hers.value }];
}

// not minding is what nobody needs to be asked twice about, so it is not kept
const isWish = (text: string): text is Exclude<Wish, "any"> => text !== "any" && Object.hasOwn(WISHES, text);

/** Kept wishes as the form shows them. */
export const typedFromWishes = ({
  attributes: wished,
  words,
  availability,
  contactKinds: kinds,
}: Wishes): Typed => ({
  ...Object.fromEntries(
    wished.flatMap(({ attribute, wish, words: hers }) => [
      [`wish-${attribute}`, wish],
      ...(hers ? [[`hers-${attribute}`, hers]] : []),
    ]),
  ),
  words: words ?? "",
  availability,
  contactKinds: kinds,
});
