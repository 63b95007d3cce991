import type { Card, CareCard } from "../card.ts";
import { afterLoss, always } from "../when.ts";

const now: CareCard = {
  call: "999",
  signs: [
    "[you hear or see|she hears or sees] things that others do not",
    "[you believe|she believes] things that seem strange to the people around [you|her]",
    "[you are|she is] very confused, or nothing seems real",
    "[your|her] mood is very high, or changes fast",
    "[you|she] hardly [sleep|sleeps] and [feel|feels] full of energy",
  ],
  also: [
    "Ask somebody to stay with [you|her] until help comes[.|, and keep the baby with you.]",
    "It can get worse quickly. With treatment people get well.",
  ],
};
const before: CareCard = {
  call: "crisis",
  signs: [
    "[you have|she has] had this before, or bipolar, and something is changing",
    "a parent, sister or brother had it, and something is changing",
  ],
  also: ["If there is a care plan, call the number on it."],
};

export const notHerself: Card = {
  key: "not-herself",
  title: "[Seeing or hearing things, or not yourself|She is suddenly not herself]",
  group: "feelings",
  discreet: true,
  quiet: false,
  parts: [
    {
      when: always,
      say: [
        "This can start within hours, most often in the first two weeks after a birth. It is an emergency.",
      ],
      care: [now, before],
    },
    {
      when: afterLoss,
      say: ["This can start within hours. It is an emergency."],
      care: [
        {
          ...now,
          also: ["Ask somebody to stay with [you|her] until help comes.", "With treatment people get well."],
        },
        before,
      ],
    },
  ],
  beside: "Do not leave her alone, and do not argue with what she believes. Call 999, then tell us.",
  version: 1,
  sources: [
    {
      name: "Action on Postpartum Psychosis, Getting help",
      url: "https://www.app-network.org/what-is-pp/getting-help/",
    },
    { name: "PATH, Postpartum psychosis", url: "https://path-perinatal.eu/uk/?p=682" },
    {
      name: "NHS, Postpartum psychosis",
      url: "https://www.nhs.uk/mental-health/conditions/post-partum-psychosis/",
    },
  ],
};
