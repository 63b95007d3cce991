import { parts, type HeldAbout } from "../../people/index.ts";
import { listHers } from "./questions/store/author-store.ts";

/** What she asked, for her own page of what is held. */
export const heldByAsking: HeldAbout = async (asked) => {
  const hers = await listHers(asked);
  if (hers.length === 0) return [];
  return [
    {
      title: "What you asked a professional",
      why: "So that somebody can answer. Nobody else knows that it was you.",
      items: hers.map((question) => ({
        at: question.askedAt,
        parts: parts({
          "Your question": question.words,
          "Said with it": question.weeks,
          "You asked once more": question.followUp,
        }),
      })),
    },
  ];
};
