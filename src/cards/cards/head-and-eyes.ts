import type { Card, CareCard } from "../card.ts";
import { afterBirth, birthEndsDays, pregnant, unitUntilDays, weeksEnd, weeksFirst } from "../when.ts";

const worst: CareCard = {
  call: "999",
  signs: [
    "a headache came suddenly and is the worst ever",
    "[you have|she has] a fit",
    "[your|her] face or arm is weak, or speaking is hard",
  ],
};
const pressure = [
  "there is a bad headache that does not go away",
  "[you see|she sees] flashing lights, spots or a blur",
  "there is pain just under the ribs",
  "[your|her] face, hands or feet suddenly swell up",
];
const notSure = "These can be signs of high blood pressure. It needs a check today, even if it goes away.";

export const headAndEyes: Card = {
  key: "head-and-eyes",
  title: "A bad headache, or trouble seeing",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(weeksFirst, 20),
      care: [
        worst,
        {
          call: "111",
          signs: ["there is a bad headache that does not go away", "[you have|she has] trouble seeing"],
        },
      ],
    },
    { when: pregnant(20, weeksEnd), care: [worst, { call: "unit", signs: pressure, also: [notSure] }] },
    {
      when: afterBirth(0, unitUntilDays),
      say: ["This can start after the birth too, most often in the first three days."],
      care: [worst, { call: "unit", signs: pressure, also: [notSure] }],
    },
    {
      when: afterBirth(unitUntilDays, birthEndsDays),
      care: [worst, { call: "111", signs: pressure, also: ["Say that [you|she] had a baby, and when."] }],
    },
  ],
  beside: "Help her call now. Do not wait to see if it goes away.",
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
    { name: "NHS, Pre-eclampsia", url: "https://www.nhs.uk/conditions/pre-eclampsia/" },
  ],
};
