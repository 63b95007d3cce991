import { closeAccount } from "../../people/index.ts";
import { changedMeanwhile, go, notFound, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { personalKinds, retentionCodes, retentionKinds } from "../../words/record-kinds.ts";
import { erase, type ErasingParts } from "../erasing/erase.ts";
import { lockPerson } from "../erasing/store.ts";
import { isHeld } from "../holds/store.ts";
import { requestFact } from "../requests/ask-for.ts";
import { keepAnswer } from "../requests/store.ts";
import { listDue } from "../retention/store.ts";
import { reachRequest } from "./reach.ts";
import { drawRequest } from "./show-request.tsx";

/**
 * POST /data-requests/:id/erasure: an administrator typed the word. What she asked is done, and recorded without saying
 * what it was. Under a legal hold only her way in closes; the rest waits in the list of what is due.
 */
export const eraseHer =
  (parts: ErasingParts) =>
  async (asked: Asked): Promise<Answer> => {
    const request = await reachRequest(asked, true);
    if (request.kind !== "erasing" || request.answered) throw notFound();
    if (one(asked.typed, "sure").trim().toLowerCase() !== "erase")
      return drawRequest(asked, parts, request, {
        sure: "Type the word erase, or go back: nothing has changed.",
      });
    const by = asked.actor.personId ?? "";
    const locked = await asked.asSystem(() => lockPerson(asked.db, request.personId));
    if (!locked || locked.erasedAt) throw changedMeanwhile("A colleague erased her just now.");
    const done = { ...request, answered: { at: asked.now, by, outcome: "done" as const, answer: null } };
    if (!(await keepAnswer(asked.db, done)))
      throw changedMeanwhile("A colleague answered just now. Look again.");
    await asked.happened(requestFact("DataAnswered", request, { outcome: "done" }));
    if (await asked.asSystem(() => isHeld(asked.db, request.personId)))
      await closeOnly(asked, parts, request.personId);
    else
      await erase(asked, parts, {
        subjectId: request.personId,
        isPerson: true,
        kinds: personalKinds,
        before: null,
        why: "asked",
        by,
        requestId: request.id,
      });
    await asked.happened({ kind: "PersonErased", subjectKind: "person", subjectId: request.personId });
    await asked.changed("board");
    return go("/privacy?done=erased");
  };

/** Her way in closes today; her records wait for the hold to end and for somebody to confirm. */
async function closeOnly(asked: Asked, { keeps }: ErasingParts, personId: string): Promise<void> {
  await asked.asSystem(async () => {
    for (const { letGo } of keeps) await letGo?.(asked, personId);
    await closeAccount(asked, personId);
    for (const kind of retentionCodes)
      if (retentionKinds[kind].subject === "person" && kind !== "mental-health")
        await listDue(asked, kind, [{ subjectId: personId, sinceOn: asked.today }]);
  });
}
