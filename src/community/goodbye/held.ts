import { parts, type HeldAbout } from "../../people/index.ts";
import { SINCE, WANTS } from "./ending.ts";
import { listMyAnswers } from "./store/check-in-store.ts";
import { listMyWishes } from "./store/wish-store.ts";

/** For her own page of what is held: what she said she would like next, and how she was six weeks later. */
export const heldByGoodbye: HeldAbout = async (asked) => {
  if (asked.actor.role !== "parent") return [];
  const [wishes, answers] = [await listMyWishes(asked), await listMyAnswers(asked)];
  if (wishes.length + answers.length === 0) return [];
  return [
    {
      title: "When a community ended",
      why: "So that a coordinator can get in touch about what you would like next.",
      items: [
        ...wishes.map(({ saidAt, wants, words }) => ({
          at: saidAt,
          parts: parts({
            "What you would like next": wants.map((want) => WANTS[want]).join(". "),
            "In your own words": words ?? "",
          }),
        })),
        ...answers.flatMap(({ answeredAt, answer }) =>
          answer && answeredAt
            ? [
                {
                  at: answeredAt,
                  parts: parts({
                    "How things were six weeks later": SINCE[answer.wellbeing],
                    "Would like to be rung": answer.wantsCall ? "Yes" : "No",
                    "In your own words": answer.words ?? "",
                  }),
                },
              ]
            : [],
        ),
      ],
    },
  ];
};
