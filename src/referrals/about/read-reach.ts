import { many, one, type Typed } from "../../platform/web/index.ts";
import { readEmail } from "../../words/email.ts";
import { isMobile, readPhone } from "../../words/phone.ts";
import { readLine, readText } from "../../words/text.ts";
import type { About, SafeChannel, SafeContactSaid } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { isBlank, optional, orNull } from "./optional.ts";
import { readSafeHours } from "./read-safe-hours.ts";
import { say, type Voice } from "./voice.ts";

export const reachFields = [
  "phone",
  "email",
  "channels",
  "hoursFrom",
  "hoursTo",
  "voicemail",
  "phoneSeenBy",
  "whoElse",
  "safeWord",
  "contactWords",
] as const;

export const isChannel = (text: string): text is SafeChannel =>
  text === "text" || text === "call" || text === "email";

/** How and when it is safe to reach her: the first thing recorded about anybody (product principle 1). */
export function readReach(
  typed: Typed,
  voice: Voice,
  gathering: Gathering,
): Pick<About, "phone" | "email" | "safeContact"> {
  const { take, refuse } = gathering;
  const phone = take("phone", optional(one(typed, "phone"), readPhone));
  const email = take("email", optional(one(typed, "email"), readEmail));
  const noPhone = isBlank(one(typed, "phone"));
  const noEmail = isBlank(one(typed, "email"));
  if (noPhone && noEmail)
    refuse("phone", `Enter a phone number or an email address that is safe for ${say(voice, "her", "you")}.`);
  const channels = many(typed, "channels").filter(isChannel);
  const her = say(voice, "her", "you");
  if (channels.length === 0) refuse("channels", `Choose at least one way that is safe to reach ${her}.`);
  else if (noPhone && channels.some((channel) => channel !== "email"))
    refuse(
      "channels",
      `To call or text ${her} we need a phone number. Enter it above, or choose email only.`,
    );
  else if (noEmail && channels.includes("email"))
    refuse("channels", `To email ${her} we need an email address. Enter it above, or choose another way.`);
  else if (phone && !isMobile(phone) && channels.includes("text"))
    refuse(
      "channels",
      "That is not a mobile number, so a text cannot reach it. Choose calls, or enter a mobile number.",
    );
  return {
    phone,
    email,
    safeContact: { channels, ...readSafety(typed, channels, !noPhone, voice, gathering) },
  };
}

function readSafety(
  typed: Typed,
  channels: SafeChannel[],
  hasPhone: boolean,
  voice: Voice,
  gathering: Gathering,
): Omit<SafeContactSaid, "channels"> {
  const { take, refuse } = gathering;
  const hours = readSafeHours(
    typed,
    channels.includes("call") || channels.includes("text"),
    voice,
    gathering,
  );
  const voicemail = one(typed, "voicemail");
  if (channels.includes("call") && voicemail !== "yes" && voicemail !== "no")
    refuse(
      "voicemail",
      `Say whether we may leave ${say(voice, "her", "you")} a voicemail. If nobody has asked, choose no.`,
    );
  const seenBy = one(typed, "phoneSeenBy");
  if (hasPhone && !["nobody", "somebody", "not known"].includes(seenBy))
    refuse(
      "phoneSeenBy",
      `Say whether anybody else sees ${say(voice, "her", "your")} phone. It is fine not to know.`,
    );
  return {
    ...hours,
    voicemail: voicemail === "yes" ? true : voicemail === "no" ? false : null,
    phoneSeenBy: seenBy === "nobody" || seenBy === "somebody" ? seenBy : "not known",
    whoElse: orNull(
      take("whoElse", readLine(one(typed, "whoElse"), { noun: "who else sees the phone", max: 200 })),
    ),
    safeWord: orNull(take("safeWord", readLine(one(typed, "safeWord"), { noun: "safe word", max: 60 }))),
    words: orNull(
      take(
        "contactWords",
        readText(one(typed, "contactWords"), { noun: "what else keeps it safe", max: 500 }),
      ),
    ),
  };
}
