import type { Card, Part } from "../card.ts";
import { afterLoss, always } from "../when.ts";

const part: Omit<Part, "when"> = {
  say: ["It is not your fault. You are believed here."],
  care: [
    {
      call: "danger",
      signs: ["you or a child are in danger now"],
      also: [
        "If you cannot speak, call from a mobile. Stay on the line, and press 55 when you are asked to.",
        "If you can, go to another person, or to a room with a way out.",
      ],
    },
    {
      call: "abuse",
      signs: [
        "somebody close to you hits, pushes, chokes or threatens you",
        "somebody makes you have sex, or reads your phone, or follows you",
        "somebody keeps you from your money, your family or your midwife",
        "you are afraid of what somebody will do",
      ],
      also: [
        "Afterwards, take the call out of the list of calls on your phone.",
        "You can ask any midwife to see you on your own. You do not have to say why.",
      ],
    },
  ],
};

/** The quiet card: no address of its own, a way out at the top, never named on a first screen. */
export const notSafe: Card = {
  key: "not-safe",
  title: "You are not safe with somebody",
  group: "safety",
  discreet: true,
  quiet: true,
  parts: [
    { when: always, ...part },
    { when: afterLoss, ...part },
  ],
  beside:
    "Never send this to her. Speak only when she is alone, believe her, and let her decide what is safe. In danger now: 999. Then tell us.",
  version: 1,
  sources: [
    {
      name: "NHS, Domestic abuse in pregnancy",
      url: "https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/",
    },
    {
      name: "Leicestershire and Rutland, pregnant women and DASH",
      url: "https://lrsb.org.uk/lmagrda-pregnant-women",
    },
    {
      name: "GOV.UK, Domestic abuse: how to get help (999 without speaking)",
      url: "https://www.gov.uk/guidance/domestic-abuse-how-to-get-help",
    },
  ],
};
