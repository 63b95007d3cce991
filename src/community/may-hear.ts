import { isId } from "../platform/db/index.ts";
import type { Asked } from "../platform/web/index.ts";
import { looksAfter } from "./reach.ts";
import { findMyPlace, findSpace } from "./store/space-store.ts";

const topic = /^(?:part:[a-z]+:)?(?:space|thread|desk|session):([0-9a-f-]{36})$/;

/**
 * Whether this page may be told that something happened there: when a space stirs is nobody's to learn outside of it. Every
 * topic of the community carries the space's id; a desk is heard by those who look after the space.
 */
export async function mayHear(asked: Asked, name: string): Promise<boolean> {
  const id = topic.exec(name)?.[1];
  if (id === undefined) return true;
  if (/(?:^|:)desk:/.test(name) && asked.actor.role === "parent") return false;
  if (!isId(id) || !(await findSpace(asked, id))) return false;
  // an invitation nobody has answered lets her read of the space, and nothing of what stirs in it
  return looksAfter(asked.actor.role) || (await findMyPlace(asked, id)) !== null;
}
