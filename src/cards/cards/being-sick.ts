import type { Card, CareCard } from "../card.ts";
import { afterBirth, afterLoss, pregnant, unitFromWeeks, weeksEnd, weeksFirst } from "../when.ts";

const worst: CareCard = {
  call: "999",
  signs: [
    "there is a lot of blood in what comes up, or it looks like coffee grounds",
    "[you faint|she faints], or [are|is] confused",
    "[you have|she has] a bad tummy pain that does not stop",
  ],
};
const drying = [
  "nothing stays down for 24 hours, not even sips of water",
  "[your|her] pee is very dark, or [you have|she has] not had a pee for 8 hours",
  "[you feel|she feels] very weak, dizzy or faint on standing up",
  "there is a little blood in what comes up",
  "[you have|she has] a temperature of 38°C or more",
];
const also = [
  "Say how long it has been, and when [you|she] last had a pee.",
  "Medicine that is safe in pregnancy can help. If one does not work, ask for another.",
];
const usual: CareCard = {
  call: "usual",
  signs: ["[you are|she is] sick most days", "[you are|she is] losing weight, or cannot do what a day asks"],
};

export const beingSick: Card = {
  key: "being-sick",
  title: "Being sick, and nothing stays down",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(weeksFirst, unitFromWeeks),
      care: [worst, { call: "early", signs: drying, also }, usual],
    },
    {
      when: pregnant(unitFromWeeks, weeksEnd),
      care: [
        worst,
        { call: "unit", signs: [...drying, "there is a bad headache, or trouble seeing"], also },
        usual,
      ],
    },
    { when: afterBirth(), care: [worst, { call: "111", signs: drying }] },
    { when: afterLoss, care: [worst, { call: "111", signs: drying }] },
  ],
  beside:
    "Help her call. Never say that sickness is only to be borne: being dried out is dangerous, and can be treated.",
  version: 1,
  sources: [
    {
      name: "NHS, Vomiting and morning sickness",
      url: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/vomiting-and-morning-sickness/",
    },
    {
      name: "University Hospitals Birmingham, When to call the midwife",
      url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
    },
    {
      name: "Hertfordshire and West Essex, Morning sickness in pregnancy",
      url: "https://hweht.frank-digital.co.uk/pregnant-women/worried-you-are-unwell-during-pregnancy/morning-sickness-pregnancy",
    },
    {
      name: "The Rotherham NHS Foundation Trust, Nausea and vomiting in pregnancy",
      url: "https://www.therotherhamft.nhs.uk/patients-and-visitors/patient-information/nausea-vomiting-pregnancy",
    },
  ],
};
