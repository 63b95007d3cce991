import type { Day } from "../../words/day.ts";
import { sayList } from "../../words/lists.ts";
import { sayPhone } from "../../words/phone.ts";
import { startSentence } from "../../words/naming.ts";
import { sayTiming, speakOf } from "../../words/speak-of-her.ts";
import { isSensitive, REASONS } from "../reasons.ts";
import type { Referral } from "../referral.ts";

/** What we were told about her, as she reads it; `quiet` is shown only when she opens it herself. */
export type Told = {
  by: string | null;
  rows: { name: string; value: string }[];
  reasons: string[];
  quiet: string[];
  note: string | null;
};

const WAYS = { text: "text", call: "call", email: "email" } as const;

/** Says in her own direction what somebody else said about her, gently, and what is delicate only behind a tap. */
export function toldOfHer(
  { about, referrer, source, quiet: isQuiet }: Pick<Referral, "about" | "referrer" | "source" | "quiet">,
  today: Day,
): Told {
  const open = about.reasons.filter((code) => !isSensitive(code));
  const quiet = about.reasons.filter(isSensitive);
  const spoken = speakOf(about, isQuiet);
  return {
    by:
      source === "professional" && referrer
        ? [referrer.name, referrer.role, referrer.team].filter(Boolean).join(", ")
        : null,
    rows: [
      { name: "Your name", value: about.name },
      {
        name: "How to reach you",
        value: [about.phone && sayPhone(about.phone), about.email].filter(Boolean).join(", "),
      },
      {
        name: "What is safe",
        value:
          about.safeContact.channels.length > 0
            ? startSentence(
                sayList(
                  about.safeContact.channels.map((way) => WAYS[way]),
                  "or",
                ),
              )
            : "Nobody has said yet",
      },
      ...(spoken.dueOn || spoken.babyBornOn
        ? [{ name: "Your baby", value: startSentence(sayTiming(spoken, today)) }]
        : []),
      { name: "Language", value: about.language },
    ].filter(({ value }) => value !== ""),
    reasons: open.map((code) => REASONS[code].gentle),
    quiet: quiet.map((code) => REASONS[code].gentle),
    note: about.note,
  };
}
