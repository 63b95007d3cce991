import type { Doing } from "../../../platform/web/index.ts";

/** She was offered a place. Nothing in the message says what it is about, and a loss holds it. */
export async function tellOfOffer(
  doing: Doing,
  offer: { id: string; personId: string; place: "member" | "supporter" },
  programmeId: string,
): Promise<void> {
  await doing.owe({
    toPersonId: offer.personId,
    template: offer.place === "member" ? "community-offer" : "community-supporter-place",
    subject: "Something for you",
    body: "There is something for you to look at. Sign in to see it.",
    link: "/",
    programmeId,
    onceKey: `community-offer:${offer.id}`,
  });
}
