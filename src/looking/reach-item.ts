import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import { findItem, isInspecting, type Item } from "./store/item-store.ts";

/** Whoever looks after looking, and those who stand in where it is about her. Others are refused in words. */
export async function mustInspect(asked: Asked): Promise<void> {
  if (["administrator", "safeguarding-lead"].includes(asked.actor.role) || (await isInspecting(asked)))
    return;
  throw notAllowed("This is for whoever looks after privacy here. An administrator can say who that is.");
}

/** The item of the address, if it is this person's to judge and nobody has decided: her own looking never is. */
export async function reachItem(asked: Asked): Promise<Item> {
  await mustInspect(asked);
  const item = await findItem(asked, asked.params["id"] ?? "");
  if (!item || item.viewerId === asked.actor.personId) throw notFound();
  if (item.subjectId) await asked.viewed(item.subjectId, "who has looked at her record");
  return item;
}
