import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay, at } from "../../words/day.ts";
import { reminderDue } from "./reminder-due.ts";

const patience = { inviteRemindersMax: 2, inviteReminderDays: 4 };
const invited = {
  invitedAt: at(asDay("2026-08-03"), "10:00"),
  reminded: 0,
  remindedAt: null,
  callDueAt: null,
};

test("she is reminded after some days, twice, and then a person calls", () => {
  expect(reminderDue(invited, patience, asDay("2026-08-06"))).toBe("nothing");
  expect(reminderDue(invited, patience, asDay("2026-08-07"))).toBe("remind");
  const once = { ...invited, reminded: 1, remindedAt: at(asDay("2026-08-07"), "09:00") };
  expect(reminderDue(once, patience, asDay("2026-08-07"))).toBe("nothing");
  expect(reminderDue(once, patience, asDay("2026-08-11"))).toBe("remind");
  const twice = { ...invited, reminded: 2, remindedAt: at(asDay("2026-08-11"), "09:00") };
  expect(reminderDue(twice, patience, asDay("2026-08-15"))).toBe("call");
  expect(reminderDue({ ...twice, callDueAt: new Date() }, patience, asDay("2026-08-30"))).toBe("nothing");
});

test("whatever the days the job runs on, nobody is reminded more often than the cap", () => {
  const days = fc.array(fc.nat(120), { maxLength: 60 }).map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(
      days,
      fc.nat(4),
      fc.integer({ min: 1, max: 14 }),
      (runs, inviteRemindersMax, inviteReminderDays) => {
        let invitation: Parameters<typeof reminderDue>[0] = { ...invited };
        for (const run of runs) {
          const today = addDays(asDay("2026-08-03"), run);
          const due = reminderDue(invitation, { inviteRemindersMax, inviteReminderDays }, today);
          if (due === "remind")
            invitation = { ...invitation, reminded: invitation.reminded + 1, remindedAt: at(today, "09:00") };
          if (due === "call") invitation = { ...invitation, callDueAt: at(today, "09:00") };
          expect(invitation.reminded).toBeLessThanOrEqual(inviteRemindersMax);
        }
      },
    ),
  );
});
