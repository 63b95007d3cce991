import type { Card, CareCard } from "../card.ts";
import { afterBirth } from "../when.ts";

const veryIll = [
  "your baby stops breathing, or fights for breath",
  "your baby grunts, or the tummy sucks in under the ribs",
  "skin, lips or tongue look blue, grey, pale or patchy",
  "your baby is floppy, or very hard to wake",
  "your baby has a fit",
  "there is a rash that does not fade under a glass",
  "the sick is green",
];
const look = "On brown or black skin, look at the palms and the soles.";
const unsure: CareCard["also"] = [
  "You know your baby. If something feels very wrong, call.",
  "Call rather than going online: the online service is not for children under 5.",
];

export const illBaby: Card = {
  key: "ill-baby",
  title: "Your baby seems ill",
  group: "baby",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: afterBirth(0, 91),
      care: [
        {
          call: "999",
          signs: [...veryIll, "your baby is under 8 weeks old and you are very worried"],
          also: [look],
        },
        {
          call: "111",
          signs: [
            "the temperature is 38°C or more, or your baby feels cold",
            "your baby does not feed, or feeds much less",
            "there are fewer wet nappies than usual",
            "the cry sounds weak, high or just not right",
          ],
          also: unsure,
        },
      ],
    },
    {
      when: afterBirth(91, 1827),
      care: [
        { call: "999", signs: veryIll, also: [look] },
        {
          call: "111",
          signs: [
            "the temperature is 39°C or more, or stays high",
            "your baby drinks or feeds much less",
            "there are fewer wet nappies than usual",
            "the cry sounds weak, high or just not right",
          ],
          also: unsure,
        },
      ],
    },
  ],
  beside: "Help them call. Never tell a parent that they worry too much.",
  version: 1,
  sources: [
    {
      name: "NHS, Is your baby or toddler seriously ill?",
      url: "https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/",
    },
    {
      name: "Oxfordshire Healthier Together, Fever",
      url: "https://oxfordshire-healthiertogether.nhs.uk/pregnant-women/fever-high-temperature",
    },
  ],
};
