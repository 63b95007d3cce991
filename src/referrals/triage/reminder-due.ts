import { addDays, today as dayOf, type Day } from "../../words/day.ts";

/** An invitation that waits for her answer; counts and instants as they were kept. */
export type Unanswered = {
  invitedAt: Date;
  reminded: number;
  remindedAt: Date | null;
  callDueAt: Date | null;
};

/** From the programme's settings: how often she may be reminded, and how many days lie between. */
export type Patience = { inviteRemindersMax: number; inviteReminderDays: number };

/** The day of the next reminder, or of giving up on writing and calling her. */
export function nextReminderOn(invitation: Unanswered, { inviteReminderDays }: Patience): Day {
  return addDays(dayOf(invitation.remindedAt ?? invitation.invitedAt), inviteReminderDays);
}

/** What to do about an unanswered invitation today: nothing, remind her gently, or have a person call her. Asked twice on a day, the second finds nothing to do. */
export function reminderDue(
  invitation: Unanswered,
  patience: Patience,
  today: Day,
): "nothing" | "remind" | "call" {
  if (invitation.callDueAt || today < nextReminderOn(invitation, patience)) return "nothing";
  return invitation.reminded < patience.inviteRemindersMax ? "remind" : "call";
}
