import { many, one, type Typed } from "../../platform/web/index.ts";
import { readLine, readText } from "../../words/text.ts";
import { safeChannels, weekDays, type SafeChannel, type SafeContact, type WeekDay } from "./safe-contact.ts";

export type SafeContactReading =
  | { ok: true; value: SafeContact }
  | { ok: false; problems: Record<string, string> };

const time = /^([01]\d|2[0-3]):(00|30)$/;
export const channelFields = ["first", "second", "third"] as const;

/** What was typed on the safe contact page. Refuses no way at all, no day at all, times not from the list, and texts that are too long. */
export function readSafeContact(typed: Typed): SafeContactReading {
  const problems: Record<string, string> = {};
  const chosen = channelFields.map((field) => one(typed, field)).filter((way) => way !== "");
  const channels = [...new Set(chosen)].filter((way): way is SafeChannel =>
    (safeChannels as readonly string[]).includes(way),
  );
  if (channels.length === 0) problems["first"] = "Choose at least one way that is safe. A call counts.";
  const days = weekDays.filter((day) => many(typed, "days").includes(day));
  if (days.length === 0)
    problems["days"] = "Choose at least one day. Without one, nothing could ever reach you.";
  const [hoursFrom, hoursTo] = [one(typed, "from"), one(typed, "to")];
  if (!time.test(hoursFrom)) problems["from"] = "Choose from when it is safe.";
  if (!time.test(hoursTo)) problems["to"] = "Choose until when it is safe.";
  const line = (field: string, noun: string, max: number): string | null => {
    const reading = readLine(one(typed, field), { noun, max });
    if (!reading.ok) problems[field] = reading.sentence;
    return reading.ok && reading.value !== "" ? reading.value : null;
  };
  const whoElse = line("whoElse", "answer about who else may see it", 300);
  const safeWord = line("safeWord", "safe word", 100);
  const note = readText(one(typed, "note"), { noun: "note", max: 1_000 });
  if (!note.ok) problems["note"] = note.sentence;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      channels,
      hoursFrom,
      hoursTo,
      days: days satisfies WeekDay[],
      whoElse,
      voicemail: one(typed, "voicemail") === "yes",
      safeWord,
      neutralSender: one(typed, "sender") !== "own",
      note: note.ok && note.value !== "" ? note.value : null,
    },
  };
}

/** A period as the form shows it. */
export const typedFrom = (safe: SafeContact): Typed => ({
  first: safe.channels[0] ?? "",
  second: safe.channels[1] ?? "",
  third: safe.channels[2] ?? "",
  days: safe.days,
  from: safe.hoursFrom,
  to: safe.hoursTo,
  whoElse: safe.whoElse ?? "",
  voicemail: safe.voicemail ? "yes" : "no",
  safeWord: safe.safeWord ?? "",
  sender: safe.neutralSender ? "neutral" : "own",
  note: safe.note ?? "",
});
