import { many, one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { contactKinds, type ContactKind } from "../../../words/contact-kind.ts";
import { plainDigits } from "../../../words/digits.ts";
import { plural } from "../../../words/lists.ts";
import { readOutcode } from "../../../words/postcode.ts";
import { readLine, readText } from "../../../words/text.ts";
import type { Supporter } from "../../supporter.ts";

export type About = Pick<
  Supporter,
  "languages" | "outcode" | "milesMax" | "matchesMax" | "contactKinds" | "hello"
>;
export type AboutRead = { ok: true; about: About } | { ok: false; problems: Problems };

const LANGUAGES_MAX = 10;
const MILES_MAX = 100;

/** What she typed about languages, place, how many, how and a hello. Refuses more parents than the programme's cap. */
export function readAbout(typed: Typed, { matchesMax }: { matchesMax: number }): AboutRead {
  const problems: Record<string, string> = {};
  const languages = readLanguages(one(typed, "languages"));
  if (typeof languages === "string") problems["languages"] = languages;
  const place =
    one(typed, "outcode").trim() === ""
      ? null
      : readOutcode(one(typed, "outcode"), { noun: "first half of your postcode" });
  if (place && !place.ok) problems["outcode"] = place.sentence;
  const miles = readWhole(one(typed, "miles"), MILES_MAX);
  if (miles === null)
    problems["miles"] = `Enter how far you like to travel, in whole miles from 0 to ${MILES_MAX}`;
  const matches = readWhole(one(typed, "howMany"), matchesMax);
  if (matches === null)
    problems["howMany"] = `Choose how many parents at a time, at most ${matchesMax} in this programme`;
  const kinds = many(typed, "kinds").filter((kind): kind is ContactKind =>
    (contactKinds as string[]).includes(kind),
  );
  if (kinds.length === 0) problems["kinds"] = "Choose at least one way of meeting";
  const hello = readText(one(typed, "hello"), { noun: "hello", max: 500 });
  if (!hello.ok) problems["hello"] = hello.sentence;
  if (
    Object.keys(problems).length > 0 ||
    typeof languages === "string" ||
    miles === null ||
    matches === null ||
    !hello.ok
  )
    return { ok: false, problems };
  return {
    ok: true,
    about: {
      languages,
      outcode: place?.ok ? place.value.outcode : null,
      milesMax: miles,
      matchesMax: matches,
      contactKinds: kinds,
      hello: hello.value || null,
    },
  };
}

/** The form as it stands before she changes it. */
export const typedAbout = (supporter: Supporter): Typed => ({
  languages: supporter.languages.join(", "),
  outcode: supporter.outcode ?? "",
  miles: String(supporter.milesMax),
  howMany: String(supporter.matchesMax),
  kinds: supporter.contactKinds,
  hello: supporter.hello ?? "",
});

function readLanguages(typed: string): string[] | string {
  const line = readLine(typed, {
    noun: "languages you speak",
    max: 300,
    required: true,
    missing: "Enter at least one language you speak",
  });
  if (!line.ok) return line.sentence;
  const all = [...new Set(line.value.split(/\s*[,;/]\s*|\s+and\s+/i).filter((word) => /\p{L}/u.test(word)))];
  if (all.length === 0) return "Enter at least one language you speak";
  return all.length > LANGUAGES_MAX
    ? `Enter at most ${plural(LANGUAGES_MAX, "language")}, those you speak best`
    : all;
}

function readWhole(typed: string, max: number): number | null {
  const text = plainDigits(typed).replace(/\s*miles?$/i, "");
  return /^\d{1,3}$/.test(text) && Number(text) <= max ? Number(text) : null;
}
