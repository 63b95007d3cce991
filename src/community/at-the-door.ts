import { createHash } from "node:crypto";
import { communityDoor } from "../loss/index.ts";
import { go, one, type Answer, type Asked } from "../platform/web/index.ts";

const cookie = "al-way";
/** For so long she is not led to the other door again after she went in beside it: the phone forgets by tomorrow. */
const seconds = 12 * 3_600;

/**
 * Where the switch for loss is on, another door stands before everything of her community, old links included: null where she
 * may go on. She may still go in from there (`?from=door`), unless it is closed for her; then this is asked of her no more today.
 */
export async function atTheDoor(asked: Asked): Promise<Answer | null> {
  if (asked.actor.role !== "parent") return null;
  const door = await communityDoor(asked);
  if (door.kind === "open") return null;
  if (door.kind === "closed") return go("/community");
  const way = wayOf(asked.actor.personId ?? "");
  if (one(asked.query, "from") === "door") {
    asked.setCookie(cookie, way, { path: "/", maxAge: seconds });
    return null;
  }
  return asked.cookie(cookie) === way ? null : go("/community");
}

// says nothing of who or what on a phone others pick up, and is nobody else's way in
const wayOf = (personId: string): string => createHash("sha256").update(personId).digest("hex").slice(0, 16);
