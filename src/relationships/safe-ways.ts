import { sayList } from "../words/lists.ts";
import { sayTime } from "../words/time.ts";

export type SafeWays = {
  channels: readonly string[];
  hoursFrom: string;
  hoursTo: string;
  voicemail: boolean;
  whoElse: string | null;
  safeWord: string | null;
  note: string | null;
  language: string;
  interpreter: boolean;
};

const names: Record<string, string> = { text: "text", email: "email", call: "call" };

/** How it is safe to reach her, in a few short sentences for her supporter: "Text only. No voicemail." (product principle 1) */
export function saySafeWays(safe: SafeWays): string {
  const ways = safe.channels.map((channel) => names[channel] ?? channel);
  const first =
    ways.length === 1
      ? `${capital(ways[0] ?? "")} only.`
      : ways.length === 0
        ? "Only face to face."
        : `${capital(sayList(ways, "or"))}.`;
  const hours =
    safe.hoursFrom.slice(0, 5) === safe.hoursTo.slice(0, 5)
      ? null
      : `Between ${sayTime(safe.hoursFrom)} and ${sayTime(safe.hoursTo)}.`;
  return [
    first,
    safe.voicemail ? null : "No voicemail.",
    hours,
    safe.whoElse ? `May see or answer the phone: ${safe.whoElse}.` : null,
    safe.safeWord ? `Safe word: ${safe.safeWord}.` : null,
    safe.note,
    safe.language === "English" ? null : `Speaks ${safe.language}.`,
    safe.interpreter ? "With an interpreter." : null,
  ]
    .filter((each): each is string => each !== null && each !== "")
    .join(" ");
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
