import type { Card, CareCard } from "../card.ts";
import {
  afterBirth,
  afterLoss,
  birthEndsDays,
  pregnant,
  unitFromWeeks,
  unitUntilDays,
  weeksEnd,
  weeksFirst,
} from "../when.ts";

const veryIll: CareCard = {
  call: "999",
  signs: [
    "[you are|she is] confused, or words come out wrong",
    "skin, lips or tongue look blue, grey, pale or patchy",
    "it is hard to breathe, or the breaths are very fast",
    "[you have|she has] not had a pee all day",
  ],
  also: [
    "On brown or black skin, look at the palms and the soles.",
    "Ask: “Could it be sepsis?” Say that [you are|she is] pregnant or had a baby.",
  ],
};
const veryIllAfterLoss: CareCard = { ...veryIll, also: ["Ask: “Could it be sepsis?”"] };
const hot = "the temperature is 38°C or more";
const shivery = "[you feel|she feels] hot, or [shake|shakes] and [shiver|shivers]";
const afterwards = [
  hot,
  shivery,
  "a wound is red, hot or open, or smells bad",
  "the bleeding smells bad",
  "a breast is hot and sore, and [you feel|she feels] ill",
];

export const fever: Card = {
  key: "fever",
  title: "Fever or shivering",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(weeksFirst, unitFromWeeks),
      care: [veryIll, { call: "111", signs: [hot, shivery, "it hurts or burns to pee"] }],
    },
    {
      when: pregnant(unitFromWeeks, weeksEnd),
      care: [
        veryIll,
        { call: "unit", signs: [hot, shivery, "it hurts or burns to pee", "[your|the] baby is moving less"] },
      ],
    },
    { when: afterBirth(0, unitUntilDays), care: [veryIll, { call: "unit", signs: afterwards }] },
    { when: afterBirth(unitUntilDays, birthEndsDays), care: [veryIll, { call: "111", signs: afterwards }] },
    {
      when: afterLoss,
      care: [veryIllAfterLoss, { call: "111", signs: [hot, shivery, "the bleeding smells bad"] }],
    },
  ],
  beside: "Help her call. Feeling very ill after a birth is never something to sleep off.",
  version: 1,
  sources: [
    {
      name: "NICE guideline CG37, table of signs after birth",
      url: "https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0015537/table/ch5.t1/?report=objectonly",
    },
    {
      name: "Milton Keynes University Hospital, Important symptoms",
      url: "https://www.mkuh.nhs.uk/maternity-services/your-pregnancy-journey/postnatal-care/important-symptoms",
    },
    { name: "NHS, Sepsis", url: "https://www.nhs.uk/conditions/sepsis/" },
  ],
};
