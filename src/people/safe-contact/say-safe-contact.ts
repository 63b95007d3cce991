import { sayList } from "../../words/lists.ts";
import { sayTime } from "../../words/time.ts";
import { weekDays, type SafeChannel, type SafeContact, type WeekDay } from "./safe-contact.ts";

const channelWords: Record<SafeChannel, string> = { text: "a text", email: "an email", call: "a call" };
const dayWords: Record<WeekDay, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

export const sayChannel = (channel: SafeChannel): string => channelWords[channel];
export const sayWeekDay = (day: WeekDay): string => dayWords[day];

/** "a text, then a call"; "a call, nothing else" */
export function sayChannels(channels: readonly SafeChannel[]): string {
  if (channels.length === 1) return `${channelWords[channels[0] ?? "call"]}, nothing else`;
  return channels.map((channel) => channelWords[channel]).join(", then ");
}

/** "8am to 8pm, any day"; "at any time"; "10pm to 6am, Monday and Tuesday" */
export function sayHours({
  hoursFrom,
  hoursTo,
  days,
}: Pick<SafeContact, "hoursFrom" | "hoursTo" | "days">): string {
  const hours = hoursFrom === hoursTo ? "at any time" : `${sayTime(hoursFrom)} to ${sayTime(hoursTo)}`;
  if (days.length === weekDays.length) return hoursFrom === hoursTo ? hours : `${hours}, any day`;
  if (days.length === 0) return "on no day";
  const named = weekDays.filter((day) => days.includes(day)).map((day) => dayWords[day]);
  return `${hours}${hoursFrom === hoursTo ? " on" : ","} ${sayList(named)}`;
}

/** Every part as a name and a sentence, for her page, for staff, for what is held about her. */
export function saySafeContact(safe: SafeContact): { name: string; value: string }[] {
  return [
    { name: "Ways, in order", value: sayChannels(safe.channels) },
    { name: "When", value: sayHours(safe) },
    { name: "Who else may see it", value: safe.whoElse ?? "Nothing said" },
    { name: "Voicemail", value: safe.voicemail ? "A message may be left" : "No message is left" },
    { name: "Safe word for calls", value: safe.safeWord ?? "None" },
    {
      name: "Sender’s name",
      value: safe.neutralSender ? "A neutral one: “Messages”" : "Our own name may show",
    },
    ...(safe.note ? [{ name: "Note", value: safe.note }] : []),
  ];
}
