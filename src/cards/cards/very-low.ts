import type { Card, CareCard } from "../card.ts";
import { afterLoss, always } from "../when.ts";

const now: CareCard = {
  call: "999",
  signs: ["you have hurt yourself, or taken something", "you have a plan, or you cannot keep yourself safe"],
  also: ["Tell one person near you now. If you can, do not stay alone."],
};
const crisisSigns = [
  "you think about dying, or about ending your life",
  "you have new thoughts of hurting yourself",
  "your mood has changed fast, and it scares you",
];
const also = [
  "You can say: “I do not feel safe with my thoughts.” That is enough.",
  "Many parents have felt this. It is an illness, it can be treated, and people get better.",
];

export const veryLow: Card = {
  key: "very-low",
  title: "Feeling that you cannot go on",
  group: "feelings",
  discreet: true,
  quiet: false,
  parts: [
    {
      when: always,
      care: [
        now,
        {
          call: "crisis",
          signs: [
            ...crisisSigns,
            "you feel that your baby would be better off without you",
            "you feel like a stranger to your baby, and it does not pass",
          ],
          also,
        },
        {
          call: "usual",
          signs: ["you feel low or worried most days", "you cannot sleep, even when you could"],
        },
      ],
    },
    {
      when: afterLoss,
      say: ["We are sorry. You do not have to carry this alone."],
      care: [now, { call: "crisis", signs: [...crisisSigns, "you want to be with the one you lost"], also }],
    },
  ],
  beside:
    "Stay with them, ask directly if they think of ending their life, and call with them. Asking does not plant the thought.",
  version: 1,
  sources: [
    {
      name: "NHS, Help for suicidal thoughts",
      url: "https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/",
    },
    {
      name: "East Midlands Alliance, MBRRACE red flags",
      url: "https://www.eastmidlandsalliance.org.uk/latest-updates/ema-news-red-flags-mbus-12856",
    },
    {
      name: "Samaritans, guidelines on what is said about suicide",
      url: "https://samaritans.org/about-samaritans/research-policy/internet-suicide/guidelines-tech-industry/developing-content-policy",
    },
  ],
};
