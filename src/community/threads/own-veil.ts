import type { Doing } from "../../platform/web/index.ts";
import { findVeil } from "../store/veil-store.ts";
import { veilOf } from "./seen-page.ts";
import type { Author } from "./seen-post.ts";
import { listVeils } from "./store/page-store.ts";

/** What would stand for her, and whether it stands there already: she hid her name here before. */
type OwnVeil = Extract<Author, { kind: "veiled" }> & { worn: boolean };

/** What would stand for whoever asks if she hid her name in this thread; in one she begins, "the mum who asked". */
export async function ownVeil(doing: Doing, threadId: string | null): Promise<OwnVeil> {
  if (threadId === null) return { kind: "veiled", asked: true, nth: 0, worn: false };
  const [hers, veils] = [await findVeil(doing, threadId), await listVeils(doing, threadId)];
  return hers
    ? { ...veilOf(veils, hers), worn: true }
    : { kind: "veiled", asked: false, nth: veils.filter(({ asked }) => !asked).length + 1, worn: false };
}
