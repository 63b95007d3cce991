import type { Doing } from "../../platform/web/index.ts";

const said = {
  "shift-question": "There is a question for you. Please sign in to answer.",
  "shift-changed": "There is something new for you. Please sign in to see it.",
  "shift-not-begun": "Something is waiting for you now. Please sign in.",
} as const;

/** Tells a supporter that there is something about her hours, and nothing of what. @param onceKey told once for this */
export async function tellSupporter(
  doing: Doing,
  to: { personId: string; programmeId: string; onceKey: string; urgent?: boolean },
  template: keyof typeof said,
): Promise<void> {
  if (to.personId === doing.actor.personId) return;
  await doing.owe({
    toPersonId: to.personId,
    template,
    subject: "Something for you",
    body: said[template],
    link: "/supporting",
    programmeId: to.programmeId,
    onceKey: to.onceKey,
    ...(to.urgent ? { urgent: true } : {}),
  });
}
