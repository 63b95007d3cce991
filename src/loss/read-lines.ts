import type { HelpLine } from "../platform/db/index.ts";
import { one, type Typed } from "../platform/web/index.ts";
import { readPhone, sayPhone } from "../words/phone.ts";
import { readLine } from "../words/text.ts";
import { linesMax } from "./pages/lines-page.tsx";

export type LinesRead = { ok: true; value: HelpLine[] } | { ok: false; problems: Record<string, string> };

/** The organisation's own lines for loss. Refuses a name without a number, and numbers nobody can call; none at all is fine. */
export function readLines(typed: Typed): LinesRead {
  const problems: Record<string, string> = {};
  const lines: HelpLine[] = [];
  for (let at = 1; at <= linesMax; at += 1) {
    const said = (part: string): string => one(typed, `${part}${at}`);
    if ([said("name"), said("phone"), said("words")].every((each) => each.trim() === "")) continue;
    const name = readLine(said("name"), {
      noun: "name of this line",
      max: 60,
      required: true,
      missing: "Enter what this line is called.",
    });
    const phone = readPhone(said("phone"));
    const words = readLine(said("words"), { noun: "words about this line", max: 120 });
    if (!name.ok) problems[`name${at}`] = name.sentence;
    if (!phone.ok) problems[`phone${at}`] = phone.sentence;
    if (!words.ok) problems[`words${at}`] = words.sentence;
    if (name.ok && phone.ok && words.ok)
      lines.push({ name: name.value, phone: sayPhone(phone.value), words: words.value, kind: "listen" });
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: lines };
}

export const linesAsTyped = (lines: readonly HelpLine[]): Typed =>
  Object.fromEntries(
    lines.flatMap(({ name, phone, words }, index) => [
      [`name${index + 1}`, name],
      [`phone${index + 1}`, phone],
      [`words${index + 1}`, words],
    ]),
  );
