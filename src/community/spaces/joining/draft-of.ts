import { dropDraft, loadDraft, saveDraft } from "../../../people/index.ts";
import { one, type Asked } from "../../../platform/web/index.ts";

/** What she has said so far on her way in: kept at every step, so that nothing is lost and no address carries it. */
export type JoiningDraft = { rulesVersion: number; handle: string; picture: string; about: string };

const key = (spaceId: string): string => `joining:${spaceId}`;

export async function loadJoining(asked: Asked, spaceId: string): Promise<JoiningDraft> {
  const typed = (await loadDraft(asked, key(spaceId)))?.typed ?? {};
  return {
    rulesVersion: Number(one(typed, "rules")) || 0,
    handle: one(typed, "handle"),
    picture: one(typed, "picture"),
    about: one(typed, "about"),
  };
}

export const saveJoining = (asked: Asked, spaceId: string, draft: JoiningDraft): Promise<void> =>
  saveDraft(asked, key(spaceId), {
    rules: String(draft.rulesVersion),
    handle: draft.handle,
    picture: draft.picture,
    about: draft.about,
  });

export const dropJoining = (asked: Asked, spaceId: string): Promise<void> => dropDraft(asked, key(spaceId));
