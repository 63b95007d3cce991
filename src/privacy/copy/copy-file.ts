import type { Answer } from "../../platform/web/index.ts";
import { copyDocument, keptByLaw, type CopyView } from "./copy-document.tsx";

/** One file to keep, in the form she chose; its name says nothing, because it lies in a list of downloads. */
export function copyFile(view: CopyView, as: string): Answer {
  if (as === "json")
    return {
      kind: "file",
      type: "application/json; charset=utf-8",
      filename: "copy.json",
      bytes: JSON.stringify(
        { organisation: view.organisation, madeAt: view.now, note: keptByLaw, groups: view.groups },
        null,
        2,
      ),
    };
  return { kind: "file", type: "text/html; charset=utf-8", filename: "copy.html", bytes: copyDocument(view) };
}
