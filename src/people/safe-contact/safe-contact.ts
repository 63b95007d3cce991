/** How and when it is safe to reach somebody (product principle 1): what she said, for as long as it held. */
export const safeChannels = ["text", "email", "call"] as const;
export type SafeChannel = (typeof safeChannels)[number];

export const weekDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type WeekDay = (typeof weekDays)[number];

export type SafeContact = {
  /** In the order to try them; never empty. */
  channels: SafeChannel[];
  /** "08:00"; when both are the same, the whole day is safe. Later than `hoursTo` means through the night. */
  hoursFrom: string;
  hoursTo: string;
  days: WeekDay[];
  /** Who else may see the phone or the mailbox, in her words. */
  whoElse: string | null;
  voicemail: boolean;
  /** What a caller says, and what she says back, so that both know it is safe to talk. */
  safeWord: string | null;
  neutralSender: boolean;
  note: string | null;
};

/** One period: what was known when, and who wrote it down. */
export type SafePeriod = SafeContact & {
  id: string;
  beganAt: Date;
  beganBy: string | null;
  endedAt: Date | null;
};

/** What holds until somebody says otherwise: careful, and the same as the table's own defaults. */
export const untilSheSays: SafeContact = {
  channels: ["text", "email"],
  hoursFrom: "08:00",
  hoursTo: "20:00",
  days: [...weekDays],
  whoElse: null,
  voicemail: false,
  safeWord: null,
  neutralSender: true,
  note: null,
};

/** The parts two periods differ in; empty when nothing changed. */
export const changedParts = (before: SafeContact, after: SafeContact): (keyof SafeContact)[] =>
  (Object.keys(untilSheSays) as (keyof SafeContact)[]).filter(
    (part) => String(before[part]) !== String(after[part]),
  );
