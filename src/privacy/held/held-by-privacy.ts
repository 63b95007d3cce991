import { parts, type HeldAbout } from "../../people/index.ts";
import { sayDay } from "../../words/day.ts";
import { sayKind } from "../requests/data-request.ts";
import { listRequests } from "../requests/store.ts";

const outcomes = { done: "Done", "not done": "Not done", "taken back": "You took it back" } as const;

/** What she asked about her own data, in her words, and what was answered: it stays beside what it is about. */
export const heldByPrivacy: HeldAbout = async (asked) => {
  const requests = await listRequests(asked.db, { personId: asked.actor.personId ?? "" });
  if (requests.length === 0) return [];
  return [
    {
      title: "What you asked about your data",
      why: "So that you can see what became of it. Your words stay beside the record.",
      items: requests.map((request) => ({
        at: request.askedAt,
        parts: parts({
          Asked: sayKind[request.kind],
          "What it was about": request.line,
          "Your words": request.words,
          "Answer by": request.answered ? null : sayDay(request.dueOn),
          Answer: request.answered && outcomes[request.answered.outcome],
          "In words": request.answered?.answer,
        }),
      })),
    },
  ];
};
