import type { Card, CareCard } from "../card.ts";
import { pregnant, unitFromWeeks, weeksEnd, weeksFirst } from "../when.ts";

const cord: CareCard = {
  call: "999",
  signs: ["[you can|she can] see or feel a cord", "[you bleed|she bleeds] a lot"],
  also: ["With a cord: kneel, head down and bottom up, until help comes."],
};

export const waters: Card = {
  key: "waters",
  title: "[Your|Her] waters break or leak",
  group: "bump",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(weeksFirst, unitFromWeeks),
      care: [
        {
          call: "early",
          signs: ["there is a gush or a trickle, or [your|her] pad is wet and you do not know why"],
        },
      ],
    },
    {
      when: pregnant(unitFromWeeks, 37),
      say: ["Before 37 weeks a midwife needs to see [you|her] straight away, even if nothing hurts."],
      care: [
        {
          call: "unit",
          signs: [
            "there is a gush, a trickle, or a wet pad and you are not sure why",
            "there are cramps or tightenings that come and go",
            "there is a new backache, or something presses down below",
          ],
          also: [
            "Say first that [you are|she is] less than 37 weeks.",
            "If nobody answers within a few minutes, go to the maternity unit.",
            "Put on a clean pad, and keep it to show.",
          ],
        },
        cord,
      ],
    },
    {
      when: pregnant(37, weeksEnd),
      care: [
        {
          call: "unit",
          signs: [
            "[your|her] waters break, or you think they may have",
            "the water is green, brown or red, or smells bad",
            "[your|the] baby is moving less",
          ],
          also: ["Put on a clean pad, and say what colour the water is."],
        },
        cord,
      ],
    },
  ],
  beside: "Help her call, and say how many weeks she is. Before 37 weeks she needs to be seen straight away.",
  version: 1,
  sources: [
    {
      name: "University Hospitals Birmingham, When to call the midwife",
      url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
    },
    {
      name: "NHS, Premature labour and birth",
      url: "https://www.nhs.uk/pregnancy/labour-and-birth/signs-of-labour/premature-labour-and-birth/",
    },
    {
      name: "Suffolk and North East Essex, Labour and birth, page 16",
      url: "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/labour-and-birth/16",
    },
  ],
};
