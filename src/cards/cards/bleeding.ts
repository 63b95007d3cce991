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

const heavyAfter: CareCard = {
  call: "999",
  signs: [
    "blood soaks a pad in an hour or less",
    "the bleeding is suddenly much heavier",
    "[you pass|she passes] big clots, or lots of them",
    "[you feel|she feels] faint or dizzy, or [your|her] heart is racing",
  ],
  also: ["Lie down until help comes. Keep the pads, so that they can be looked at."],
};
const changedAfter = [
  "the bleeding gets heavier, or turns bright red again",
  "[you pass|she passes] a clot bigger than a 50p coin",
  "the blood smells bad",
  "[you feel|she feels] hot, shivery or ill as well",
];

export const bleeding: Card = {
  key: "bleeding",
  title: "Bleeding",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(weeksFirst, unitFromWeeks),
      say: ["Bleeding early on does not always mean that the pregnancy is ending. It always needs a check."],
      care: [
        {
          call: "999",
          signs: [
            "blood soaks a pad in an hour or less",
            "there is a sudden, sharp pain in [your|her] tummy",
            "[you feel|she feels] faint or very dizzy, or [look|looks] very pale",
          ],
        },
        {
          call: "early",
          signs: [
            "there is any blood, even spots or a brown stain",
            "there is pain low down on one side",
            "there is pain in the tip of [your|her] shoulder",
          ],
          also: ["Use a pad, so that you can say how much blood there is."],
        },
      ],
    },
    {
      when: pregnant(unitFromWeeks, weeksEnd),
      care: [
        {
          call: "999",
          signs: [
            "blood is pouring, or there are clots",
            "there is bleeding and pain that does not stop",
            "[you feel|she feels] faint or very dizzy",
          ],
        },
        {
          call: "unit",
          signs: ["there is any blood at all, even spots, or pink when [you wipe|she wipes]"],
          also: [
            "Use a pad, so that you can say how much blood there is.",
            "Say if [your|the] baby is moving less.",
          ],
        },
      ],
    },
    {
      when: afterBirth(0, unitUntilDays),
      say: ["Bleeding after birth is usual, and gets less each week. These signs are not usual."],
      care: [heavyAfter, { call: "unit", signs: changedAfter }],
    },
    {
      when: afterBirth(unitUntilDays, birthEndsDays),
      say: ["Bleeding after birth gets less each week. These signs are not usual."],
      care: [heavyAfter, { call: "111", signs: changedAfter }],
    },
    {
      when: afterLoss,
      say: ["We are sorry. You can ask for help as often as you need it."],
      care: [heavyAfter, { call: "111", signs: changedAfter }],
    },
  ],
  beside: "Help her call, and do not leave her alone if she bleeds a lot or feels faint.",
  version: 1,
  sources: [
    {
      name: "University Hospitals Birmingham, When to call the midwife",
      url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
    },
    {
      name: "NICE guideline CG37, table of signs after birth",
      url: "https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0015537/table/ch5.t1/?report=objectonly",
    },
    {
      name: "BabyCentre, Postnatal symptoms you should never ignore",
      url: "https://www.babycentre.co.uk/a1011242/postnatal-symptoms-you-should-never-ignore",
    },
    {
      name: "nidirect, Ectopic pregnancy",
      url: "https://www.nidirect.gov.uk/conditions/ectopic-pregnancy",
    },
  ],
};
