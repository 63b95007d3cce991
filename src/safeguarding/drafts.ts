import { dropDraft, loadDraft } from "../people/index.ts";
import type { Asked, Typed } from "../platform/web/index.ts";

/** What she typed into this form before and did not send; nothing is an empty form. */
export const keptDraft = async (asked: Asked, form: string): Promise<Typed> =>
  (await loadDraft(asked, form))?.typed ?? {};

export const dropKept = dropDraft;
