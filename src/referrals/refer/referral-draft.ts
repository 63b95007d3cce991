import { isId } from "../../platform/db/index.ts";
import { one, Stop, type Asked, type Typed } from "../../platform/web/index.ts";
import { dropDraft, listDrafts, loadDraft, saveDraft } from "../../people/index.ts";
import { TASKS, taskKeys, type TaskKey } from "../about/task-key.ts";

/** The name a referral's draft is kept under; each step on a phone keeps its own part of it until it is saved. */
export const draftForm = (id: string, task?: TaskKey): string =>
  task ? `refer:${id}:${task}` : `refer:${id}`;

/** What has been typed of this referral so far, the last word of each part; null when nothing has. */
export async function loadReferral(asked: Asked, id: string): Promise<Typed | null> {
  const whole = await loadDraft(asked, draftForm(id));
  const parts = await Promise.all(
    taskKeys.map(async (task) => ({ task, draft: await loadDraft(asked, draftForm(id, task)) })),
  );
  let typed = whole?.typed ?? null;
  for (const { task, draft } of parts)
    if (draft && (!whole || draft.savedAt >= whole.savedAt)) typed = withTask(typed ?? {}, task, draft.typed);
  return typed;
}

/** The whole with one step's fields as they were typed there; an unticked box is gone. */
export function withTask(whole: Typed, task: TaskKey, typed: Typed): Typed {
  const fields: readonly string[] = TASKS[task].fields;
  const others = Object.entries(whole).filter(([field]) => !fields.includes(field));
  return Object.fromEntries([
    ...others,
    ...Object.entries(typed).filter(([field]) => fields.includes(field)),
  ]);
}

/** Keeps the whole, and lets go of the parts it now holds. What is too long to keep stays on the page, with its sentence. */
export async function saveReferral(asked: Asked, id: string, typed: Typed): Promise<void> {
  try {
    await saveDraft(asked, draftForm(id), typed);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return;
  }
  for (const task of taskKeys) await dropDraft(asked, draftForm(id, task));
}

/** It was sent, or she let it go: nothing of the draft stays. */
export async function dropReferral(asked: Asked, id: string): Promise<void> {
  await dropDraft(asked, draftForm(id));
  for (const task of taskKeys) await dropDraft(asked, draftForm(id, task));
}

export type DraftListed = { id: string; name: string; savedAt: Date };

/** Her referrals not sent yet, the last touched first. */
export async function listReferralDrafts(asked: Asked): Promise<DraftListed[]> {
  const listed = new Map<string, DraftListed>();
  for (const draft of await listDrafts(asked, "refer:")) {
    const id = draft.form.split(":")[1] ?? "";
    if (!isId(id)) continue;
    const known = listed.get(id);
    listed.set(id, {
      id,
      name: known?.name || one(draft.typed, "name"),
      savedAt: known?.savedAt ?? draft.savedAt,
    });
  }
  return [...listed.values()];
}
