import type { Card } from "../card.ts";
import { afterBirth, pregnant } from "../when.ts";
import type { Part } from "../card.ts";

const care: Part["care"] = [
  {
    call: "usual",
    signs: [
      "the thoughts keep coming, or upset you",
      "you stay away from your baby because of them",
      "you check things again and again",
    ],
    also: [
      "You can say: “I get thoughts that scare me.” They hear it often, and there is help that works.",
      "You can tell your supporter too.",
    ],
  },
  {
    call: "999",
    signs: [
      "you want to act on the thought, or you feel that you might",
      "a voice tells you to",
      "it seems to you that your baby is evil, or is not your baby",
    ],
    also: [
      "Put your baby down in the cot and go into the next room. Then call.",
      "Calling is looking after your baby. You deserve help, and it works.",
    ],
  },
];
const say = [
  "Many new parents get sudden thoughts or pictures of harm coming to their baby. Some are of doing it themselves.",
  "They scare you because you do not want them. Having such a thought does not make you a bad parent.",
];

/** It must not threaten: the fear of losing the baby is what keeps people from saying it. */
export const scaryThoughts: Card = {
  key: "scary-thoughts",
  title: "Scary thoughts about your baby",
  group: "feelings",
  discreet: true,
  quiet: false,
  parts: [
    { when: pregnant(), say, care },
    { when: afterBirth(0, 731), say, care },
  ],
  beside:
    "Thank them for telling you. Horror at the thought is common and is not a plan. A wish, a plan or a voice is 999.",
  version: 1,
  sources: [
    {
      name: "Essex Partnership, Mental wellbeing",
      url: "https://eput.nhs.uk/our-services/bedfordshire-and-luton/bedfordshire-community-health-services/childrens/0-19-childrens-service/health-visiting/mental-wellbeing/",
    },
    {
      name: "Mind, Postnatal depression and perinatal mental health: support and services",
      url: "https://www.mind.org.uk/information-support/types-of-mental-health-problems/postnatal-depression-and-perinatal-mental-health/support-and-services/",
    },
  ],
};
