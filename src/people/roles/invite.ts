import type { Asked } from "../../platform/web/index.ts";
import { isStaff, type Role } from "../../words/roles.ts";
import { inviteToSetUp } from "../sign-in/set-up/invite-to-set-up.ts";

/**
 * Tells somebody that she can come in: staff by a link to choose how they sign in, everybody else by a few neutral words
 * and the door. Owed once for each role given.
 */
export async function invite(
  asked: Asked,
  personId: string,
  role: Role,
  rolePeriodKey: string,
): Promise<void> {
  if (isStaff(role)) {
    await inviteToSetUp(asked, personId);
    return;
  }
  await asked.owe({
    toPersonId: personId,
    template: "welcome",
    subject: "You can sign in now",
    body: `${asked.organisation.plainName} is ready for you. Sign in with this address or number; we send you a link each time.`,
    link: "/sign-in",
    onceKey: `welcome:${rolePeriodKey}`,
  });
}
