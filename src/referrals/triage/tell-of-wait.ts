import type { Reaction } from "../../platform/doing/reactions.ts";

/** She has agreed and nobody suits her yet: she is told that there is something to read, never what. */
export const tellOfWait: Reaction = async (doing, { subjectId, aboutPersonId, programmeId = null }) => {
  if (!aboutPersonId) return;
  await doing.owe({
    toPersonId: aboutPersonId,
    template: "on-the-waiting-list",
    subject: "A message for you",
    body: "There is a message here for you. Read it when you are on your own.",
    link: "/today",
    programmeId,
    aboutId: subjectId,
    onceKey: `waiting:${subjectId}`,
  });
};
