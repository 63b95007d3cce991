import type { MessageRead } from "./store.ts";

const WHAT: Record<string, string> = {
  invitation: "Invitation",
  "invitation-reminder": "Reminder",
  "on-the-waiting-list": "News that there is a wait",
};

/** What became of a message to her, for staff: "Reminder by text, sent today at 9am"; the reason where it did not arrive. */
export function sayLetter(
  { template, state, why, channel, at }: MessageRead,
  when: (at: Date) => string,
): string {
  const what = `${WHAT[template] ?? "Message"}${channel ? ` by ${channel}` : ""}`;
  if (state === "sent") return `${what}, sent ${when(at)}.`;
  if (state === "owed") return `${what}, on its way${why ? `: ${why}` : ""}.`;
  return `${what}, ${state}${why ? `: ${why}` : ""}.`;
}
