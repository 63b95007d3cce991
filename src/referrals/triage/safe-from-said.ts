import { untilSheSays, type SafeContact } from "../../people/index.ts";
import { isMobile } from "../../words/phone.ts";
import type { About, SafeContactSaid } from "../referral.ts";

/** What a referrer said about reaching her, as the first period of her own rules; she corrects it when she agrees. */
export function safeFromSaid(said: SafeContactSaid): SafeContact {
  return {
    ...untilSheSays,
    channels: said.channels.length > 0 ? [...said.channels] : untilSheSays.channels,
    hoursFrom: said.hoursFrom ?? untilSheSays.hoursFrom,
    hoursTo: said.hoursTo ?? untilSheSays.hoursTo,
    whoElse: said.phoneSeenBy === "somebody" ? (said.whoElse ?? "Somebody else may see her phone") : null,
    voicemail: said.voicemail ?? false,
    safeWord: said.safeWord,
    note: said.words,
  };
}

/** Whether there is a way to write to her that is safe and would arrive. */
export const canBeWritten = (
  safe: Pick<SafeContact, "channels">,
  { phone, email }: Pick<About, "phone" | "email">,
): boolean =>
  safe.channels.some(
    (channel) =>
      (channel === "email" && email !== null) || (channel === "text" && phone !== null && isMobile(phone)),
  );
