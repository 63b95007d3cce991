import { sayList } from "../../words/lists.ts";
import { sayTime } from "../../words/time.ts";
import type { SafeContactSaid } from "../referral.ts";
import type { Voice } from "./voice.ts";

const channels = { text: "text", call: "call", email: "email" } as const;

/** How it is safe to reach her, one sentence a line; the safe word is said only where `withSafeWord`. */
export function saySafeContact(safe: SafeContactSaid, voice: Voice = "she", withSafeWord = true): string[] {
  const her = voice === "she" ? "her" : "your";
  return [
    safe.channels.length > 0
      ? `Safe: ${sayList(safe.channels.map((channel) => channels[channel]))}.`
      : "Nobody has said what is safe.",
    safe.hoursFrom && safe.hoursTo
      ? `Between ${sayTime(safe.hoursFrom)} and ${sayTime(safe.hoursTo)}.`
      : null,
    safe.voicemail === null ? null : safe.voicemail ? "A voicemail is fine." : "No voicemail.",
    safe.phoneSeenBy === "nobody" ? `Nobody else sees ${her} phone.` : null,
    safe.phoneSeenBy === "somebody" && !safe.whoElse ? `Somebody else sees ${her} phone.` : null,
    safe.whoElse ? `Also sees ${her} phone: ${safe.whoElse}` : null,
    safe.safeWord && withSafeWord ? `Safe word: ${safe.safeWord}` : null,
    safe.words,
  ].filter((line) => line !== null);
}
