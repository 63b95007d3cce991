import type { Doing } from "../../../platform/web/index.ts";
import { keepTold, listToTell } from "../store/seal-store.ts";
import { usualWords, type Opening } from "./seal.ts";

/** She is told in plain words on a page of her own, once; the message that there is something to read is hers alone. */
export async function tellHer(doing: Doing, opening: Opening, words: string): Promise<void> {
  await doing.asSystem(async () => {
    const toPersonId = await keepTold(doing, opening, words);
    if (!toPersonId) return;
    await doing.owe({
      toPersonId,
      template: "seal-told",
      subject: "Something for you to read",
      body: "There is something for you to read. Please sign in.",
      link: "/community/decided",
      onceKey: `seal-told:${opening.id}`,
    });
  });
}

/** Whoever was to be told by today, and nobody said why not, is told now. */
export async function tellWhenDue(doing: Doing): Promise<void> {
  for (const opening of await listToTell(doing)) await tellHer(doing, opening, usualWords);
}
