import { notFound, type Asked } from "../../platform/web/index.ts";
import { findCase, type SeenCase } from "./store/case-store.ts";

/** A case that is hers to decide or to read; whoever has a part in it does not come by it, whatever her role. */
export async function reachCase(asked: Asked, to: "see" | "change" = "see"): Promise<SeenCase> {
  const id = asked.params["id"] ?? "";
  const found = to === "change" ? await findCase(asked, id, "to change") : await findCase(asked, id);
  if (!found) throw notFound();
  return found;
}
