import type { Card, Part } from "../card.ts";
import { afterLoss, always } from "../when.ts";

const clots: Part["care"] = [
  {
    call: "999",
    signs: [
      "[your|her] chest hurts",
      "[you|she] cannot catch [your|her] breath, or [cough|coughs] up blood",
      "[you faint|she faints], or nearly",
      "one calf or leg is sore, hot or swollen",
    ],
    also: ["These can be signs of a blood clot. It can be treated, and it needs help now."],
  },
];

export const chestAndLegs: Card = {
  key: "chest-and-legs",
  title: "Chest pain, short of breath, or one sore leg",
  group: "body",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: always,
      say: ["Clots are more likely in pregnancy and in the weeks after a birth."],
      care: clots,
    },
    { when: afterLoss, care: clots },
  ],
  beside: "Call 999 with her. Do not drive her yourself, and do not wait.",
  version: 1,
  sources: [
    {
      name: "Suffolk and North East Essex, After birth, page 14",
      url: "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/14",
    },
    { name: "MBRRACE-UK, through HQIP", url: "https://hqip.org.uk/resource/improving-mothers-care-mbrrace" },
  ],
};
