import { dropDraft } from "../../people/index.ts";
import { changedMeanwhile, go, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { readText } from "../../words/text.ts";
import type { ErasingParts } from "../erasing/erase.ts";
import { answerRequest } from "../requests/answer-request.ts";
import { REFUSALS } from "../requests/refusals.ts";
import { keepAnswer } from "../requests/store.ts";
import { reachRequest } from "./reach.ts";
import { drawRequest } from "./show-request.tsx";

/** POST /data-requests/:id/answer: what was done, or why not; she is told that there is an answer, and no more. */
export const answer =
  (parts: ErasingParts) =>
  async (asked: Asked): Promise<Answer> => {
    const request = await reachRequest(asked, true);
    const outcome = one(asked.typed, "outcome");
    const words = readText(one(asked.typed, "answer"), { noun: "answer", max: 5_000 });
    if (outcome !== "done" && outcome !== "not done")
      return drawRequest(asked, parts, request, { outcome: "Choose what was done." });
    if (!words.ok) return drawRequest(asked, parts, request, { answer: words.sentence });
    const by = asked.actor.personId ?? "";
    const answered = answerRequest(request, { outcome, answer: words.value, by }, asked.now);
    if (answered.kind === "refused")
      return drawRequest(asked, parts, request, { answer: REFUSALS[answered.refusal] });
    if (answered.kind === "happened") {
      if (!(await keepAnswer(asked.db, answered.state)))
        throw changedMeanwhile("A colleague answered just now. Look again.");
      await asked.happened(...answered.facts);
      await asked.owe({
        toPersonId: request.personId,
        template: "data-answered",
        subject: "Something for you",
        body: "There is an answer for you. Sign in to see it.",
        link: "/me",
        onceKey: `data-answered:${request.id}`,
      });
      await asked.changed("board");
      await dropDraft(asked, `data-answer:${request.id}`);
    }
    return go("/privacy?done=answered");
  };
