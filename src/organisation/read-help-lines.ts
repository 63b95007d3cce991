import type { HelpLine } from "../platform/db/index.ts";
import { one, type Typed } from "../platform/web/index.ts";
import { readPhone, sayPhone } from "../words/phone.ts";
import { readLine } from "../words/text.ts";

export const helpLinesMax = 4;
export type HelpLinesReading =
  | { ok: true; value: HelpLine[] }
  | { ok: false; problems: Record<string, string> };

// 999, 111, 116 123 and the like are not phone numbers as phones know them
const shortCode = /^(\d ?){3,6}$/;

/**
 * The organisation's own numbers, its unit's 24-hour line first; 999, 111, Samaritans and the domestic abuse helpline
 * always follow by themselves. Refuses a first line left empty, a name without a number, and numbers nobody can call.
 */
export function readHelpLines(typed: Typed): HelpLinesReading {
  const problems: Record<string, string> = {};
  const lines: HelpLine[] = [];
  for (let at = 1; at <= helpLinesMax; at += 1) {
    const field = (part: string): string => `${part}${at}`;
    const [nameTyped, phoneTyped, wordsTyped] = [
      one(typed, field("name")),
      one(typed, field("phone")),
      one(typed, field("words")),
    ];
    if (at > 1 && nameTyped.trim() === "" && phoneTyped.trim() === "" && wordsTyped.trim() === "") continue;
    const name = readLine(nameTyped, {
      noun: "name of this line",
      max: 60,
      required: true,
      missing:
        at === 1
          ? "Enter what your unit’s line is called, such as “Your maternity unit”."
          : "Enter what this line is called.",
    });
    if (!name.ok) problems[field("name")] = name.sentence;
    const phone = shortCode.test(phoneTyped.trim())
      ? { ok: true as const, value: phoneTyped.trim() }
      : readPhone(phoneTyped);
    if (!phone.ok) problems[field("phone")] = phone.sentence;
    const words = readLine(wordsTyped, { noun: "words about this line", max: 120 });
    if (!words.ok) problems[field("words")] = words.sentence;
    if (name.ok && phone.ok && words.ok)
      lines.push({
        name: name.value,
        phone: sayPhone(phone.value),
        words: words.value,
        kind: at === 1 ? "unit" : "listen",
      });
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: lines };
}

/** Lines as the form shows them. */
export const helpLinesAsTyped = (lines: readonly HelpLine[]): Typed =>
  Object.fromEntries(
    lines.flatMap((line, index) => [
      [`name${index + 1}`, line.name],
      [`phone${index + 1}`, line.phone],
      [`words${index + 1}`, line.words],
    ]),
  );
