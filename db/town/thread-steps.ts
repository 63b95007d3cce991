import { newId } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import { mustGo, type Town } from "./scene.ts";
import { addressOf, asMember, type SpaceKey } from "./space-steps.ts";

const supporters = ["amina", "grace", "holly", "nasreen", "tom", "marcus"];

const browserOf = (town: Town, who: string): Promise<Browser> =>
  supporters.includes(who) ? town.as(who, "supporter") : asMember(town, who);

const threadAt = (town: Town, key: string): string => `/threads/${town.idOf(`thread ${key}`)}`;

/** Somebody begins a conversation, known from then on as "thread <key>", its first post as "post <key>". */
export async function begins(
  town: Town,
  space: SpaceKey,
  who: string,
  key: string,
  said: Fields,
): Promise<void> {
  const [id, thread] = [newId(), newId()];
  town.known.set(`thread ${key}`, thread).set(`post ${key}`, id);
  const seen = await (
    await browserOf(town, who)
  ).post(`${addressOf(town, space)}/threads`, { id, thread, ...said });
  mustGo(seen, `${who} begins “${key}”`);
}

/** Somebody answers. @param as the name the story remembers the post by */
export async function answers(
  town: Town,
  who: string,
  key: string,
  words: string,
  more: Fields = {},
  as = `${key} by ${who}`,
): Promise<void> {
  const id = newId();
  // nobody answers in the very moment she reads
  town.clock.now = new Date(town.clock.now.getTime() + 60_000);
  town.known.set(`post ${as}`, id);
  const seen = await (
    await browserOf(town, who)
  ).post(`${threadAt(town, key)}/posts`, { id, words, ...more });
  mustGo(seen, `${who} answers “${key}”`);
}

/** A word of warmth to what began a conversation. */
export async function presses(town: Town, who: string, key: string, kind: string): Promise<void> {
  const post = town.idOf(`post ${key}`);
  mustGo(
    await (await browserOf(town, who)).post(`/posts/${post}/reactions`, { kind }),
    `${who} says ${kind}`,
  );
}

/** Somebody changes what she wrote. */
export async function changes(town: Town, who: string, key: string, words: string): Promise<void> {
  const post = town.idOf(`post ${key}`);
  mustGo(
    await (await browserOf(town, who)).post(`/posts/${post}/wording`, { words, notes: "scan" }),
    `${who} changes “${key}”`,
  );
}

/** Somebody takes back what she wrote. */
export async function removes(town: Town, who: string, key: string): Promise<void> {
  const post = town.idOf(`post ${key}`);
  mustGo(await (await browserOf(town, who)).post(`/posts/${post}/removal`), `${who} removes “${key}”`);
}

/** A supporter pins a conversation, or says what it mentions. */
export async function looksAfter(town: Town, who: string, key: string, as: Fields): Promise<void> {
  const seen = await (
    await browserOf(town, who)
  ).post(`${threadAt(town, key)}/tending`, { pinned: "no", closed: "no", ...as });
  mustGo(seen, `${who} looks after “${key}”`);
}

/** A supporter adds a folder. */
export async function folderFor(town: Town, space: SpaceKey, who: string, name: string): Promise<void> {
  mustGo(
    await (await browserOf(town, who)).post(`${addressOf(town, space)}/folders`, { name }),
    `a folder ${name}`,
  );
}
