import type { Doing } from "../../platform/web/index.ts";
import type { Invitation } from "./invitation.ts";

type Invited = Pick<Invitation, "referralId" | "personId"> & { programmeId: string };

// neither who wrote nor what about: somebody else may hold her phone (product principle 1)
const WORDS = {
  invitation:
    "Someone you spoke to asked us to get in touch with you. You decide what happens next. Read more here, when you are on your own:",
  "invitation-reminder":
    "There is still a message here for you. There is no hurry, and no is fine too. Read it when you are on your own:",
} as const;

/** The message that leads her to the page on which only she can agree. Owed once for the invitation, once for each reminder. */
export async function oweInvitation(
  doing: Doing,
  { referralId, personId, programmeId }: Invited,
  reminder = 0,
): Promise<void> {
  const template = reminder === 0 ? "invitation" : "invitation-reminder";
  await doing.owe({
    toPersonId: personId,
    template,
    subject: "A message for you",
    body: WORDS[template],
    link: `/invitation/${referralId}`,
    programmeId,
    aboutId: referralId,
    onceKey: `invitation:${referralId}:${reminder}`,
  });
}
