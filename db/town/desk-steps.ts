import { newId } from "../../src/platform/db/index.ts";
import type { Fields } from "./browser.ts";
import { mustGo, type Town } from "./scene.ts";
import { addressOf, type SpaceKey } from "./space-steps.ts";

/** A supporter comes in by herself, for so many minutes. */
export async function comesIn(
  town: Town,
  who: string,
  minutes: string,
  space: SpaceKey = "mums",
): Promise<void> {
  const supporter = await town.as(who, "supporter");
  const asked = { id: newId(), minutes };
  mustGo(await supporter.post(`${addressOf(town, space)}/shifts`, asked), `${who} comes in`);
}

/** Something done at the desk about a post: "claim", "note", "tier" … */
export async function cares(
  town: Town,
  who: string,
  key: string,
  act: string,
  said: Fields = {},
): Promise<void> {
  const supporter = await town.as(who, "supporter");
  mustGo(await supporter.post(`/posts/${town.idOf(`post ${key}`)}/care/${act}`, said), `${act} of ${key}`);
}

/** She ends her shift and hands over in her own words. @param owner who has each red or amber that is still open */
export async function handsOver(town: Town, who: string, words: string, owner: Fields = {}): Promise<void> {
  const supporter = await town.as(who, "supporter");
  const shift = /\/shifts\/([0-9a-f-]{36})\/closing/.exec((await supporter.get("/shifts")).html)?.[1] ?? "";
  mustGo(await supporter.post(`/shifts/${shift}/closing`, { words, ...owner }), `${who} hands over`);
}

/** The newest handover of a space is signed for. */
export async function signs(town: Town, who: string, space: SpaceKey = "mums"): Promise<void> {
  const supporter = await town.as(who, "supporter");
  const list = mustGo(await supporter.get(`${addressOf(town, space)}/handovers`), "the handovers").html;
  const id = /\/handovers\/([0-9a-f-]{36})/.exec(list)?.[1] ?? "";
  mustGo(await supporter.post(`/handovers/${id}/signing`), `${who} signs for it`);
}
