import type { Asked, Answer, Route } from "../../platform/web/index.ts";
import { sayTime } from "../../words/time.ts";
import { saveDraft } from "./draft.ts";

/** Answers with the time it was saved, in the words the page shows. */
async function save(asked: Asked): Promise<Answer> {
  await saveDraft(asked, asked.params["form"] ?? "", asked.typed);
  return { kind: "json", status: 200, value: { saved: sayTime(asked.now) } };
}

export const draftRoutes: Route[] = [
  // not audited: it happens as she types, changes nothing for anybody else, and only she can read it
  { method: "POST", path: "/drafts/:form", who: "signed-in", records: "nothing", answer: save },
];
