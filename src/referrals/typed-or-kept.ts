import { loadDraft } from "../people/index.ts";
import type { Asked, Typed } from "../platform/web/index.ts";

/** What a form shows as typed: what was just sent, or else what was kept of it and never sent. */
export async function typedOrKept(asked: Asked, form: string): Promise<Typed> {
  if (Object.keys(asked.typed).length > 0) return asked.typed;
  return (await loadDraft(asked, form))?.typed ?? {};
}
