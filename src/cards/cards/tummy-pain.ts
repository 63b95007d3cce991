import type { Card, CareCard } from "../card.ts";
import {
  afterBirth,
  birthEndsDays,
  pregnant,
  unitFromWeeks,
  unitUntilDays,
  weeksEnd,
  weeksFirst,
} from "../when.ts";

const constant: CareCard = {
  call: "999",
  signs: [
    "the pain is sharp or constant and does not ease off",
    "[you are|she is] bent double, or cannot talk for pain",
    "there is pain and bleeding, or [your|her] tummy is hard all the time",
  ],
};
const healing = [
  "[your|her] tummy hurts more each day",
  "a wound is red, hot or open, or smells bad",
  "[you feel|she feels] hot, shivery or ill as well",
  "it hurts or burns to pee, or [you cannot|she cannot] pee",
];

export const tummyPain: Card = {
  key: "tummy-pain",
  title: "Tummy pain",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(weeksFirst, unitFromWeeks),
      say: ["A pregnancy can grow in the wrong place. That is rare, and it needs help fast."],
      care: [
        {
          call: "999",
          signs: [
            "the pain is sudden and sharp",
            "[you feel|she feels] faint or very dizzy, or [look|looks] very pale",
          ],
        },
        {
          call: "early",
          signs: [
            "there is pain low down on one side",
            "there is pain in the tip of [your|her] shoulder",
            "there is bleeding, or a brown stain",
            "it hurts to pee or poo",
          ],
        },
      ],
    },
    {
      when: pregnant(unitFromWeeks, 37),
      care: [
        constant,
        {
          call: "unit",
          signs: [
            "there are pains that come and go",
            "there is a new backache, or something presses down below",
            "it hurts or burns to pee",
          ],
          also: ["Say first that [you are|she is] less than 37 weeks. It could be labour."],
        },
      ],
    },
    {
      when: pregnant(37, weeksEnd),
      care: [
        constant,
        {
          call: "unit",
          signs: [
            "there are pains that come and go and get stronger",
            "[your|the] baby is moving less",
            "you are not sure if this is labour",
          ],
        },
      ],
    },
    { when: afterBirth(0, unitUntilDays), care: [constant, { call: "unit", signs: healing }] },
    { when: afterBirth(unitUntilDays, birthEndsDays), care: [constant, { call: "111", signs: healing }] },
    { when: { kind: "after loss" }, care: [constant, { call: "111", signs: healing }] },
  ],
  beside: "Help her call. Pain that does not stop is 999, at any week.",
  version: 1,
  sources: [
    {
      name: "University Hospitals Birmingham, When to call the midwife",
      url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
    },
    {
      name: "Mama Academy, Call the midwife",
      url: "https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/",
    },
    { name: "nidirect, Ectopic pregnancy", url: "https://www.nidirect.gov.uk/conditions/ectopic-pregnancy" },
  ],
};
