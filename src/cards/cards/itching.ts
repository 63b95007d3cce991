import type { Card } from "../card.ts";
import { pregnant } from "../when.ts";

export const itching: Card = {
  key: "itching",
  title: "Itching, mostly on hands or feet",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(),
      say: [
        "A little itching is common. Itchy hands or feet can come from the liver, and need a check for the baby’s sake.",
      ],
      care: [
        {
          call: "today",
          signs: [
            "the palms of [your|her] hands or the soles of [your|her] feet itch",
            "the itching is worse at night, and there is no rash",
            "[your|her] pee is dark, [your|her] poo is pale, or eyes or skin look yellow",
          ],
          also: ["It needs a blood test. Call even if the itching is mild."],
        },
        { call: "unit", signs: ["[your|the] baby is moving less as well"] },
      ],
    },
  ],
  beside: "Help her call today. Cream does not make it safe.",
  version: 1,
  sources: [
    {
      name: "NHS, Itching and intrahepatic cholestasis of pregnancy",
      url: "https://www.nhs.uk/pregnancy/related-conditions/complications/itching-and-intrahepatic-cholestasis/",
    },
    {
      name: "University Hospitals Birmingham, When to call the midwife",
      url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
    },
  ],
};
