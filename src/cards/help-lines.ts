import type { HelpLine } from "../platform/db/index.ts";
import type { Nation } from "../words/nation.ts";

type Lines = {
  danger: HelpLine;
  /** null where there is no such number. */
  health: HelpLine | null;
  crisis: HelpLine | null;
  listen: HelpLine;
  abuse: readonly HelpLine[];
};

const danger: HelpLine = {
  name: "Emergency",
  phone: "999",
  words: "Ambulance, police. Day or night",
  kind: "danger",
};
const listen: HelpLine = {
  name: "Samaritans",
  phone: "116 123",
  words: "Somebody to talk to, day or night, free",
  kind: "listen",
};
const men: HelpLine = {
  name: "Men’s Advice Line",
  phone: "0808 801 0327",
  words: "Free, for men, on weekdays",
  kind: "abuse",
};
const day = "Free, day or night. It does not show on a bill";

const byNation: Record<Nation, Lines> = {
  "england-and-wales": {
    danger,
    health: {
      name: "NHS 111",
      phone: "111",
      words: "When you are worried and it is not an emergency. Press 2 for a mental health crisis",
      kind: "health",
    },
    crisis: null,
    listen,
    abuse: [
      { name: "National Domestic Abuse Helpline", phone: "0808 2000 247", words: day, kind: "abuse" },
      men,
    ],
  },
  scotland: {
    danger,
    health: {
      name: "NHS 24",
      phone: "111",
      words: "When you are worried and it is not an emergency. Choose mental health if you need it",
      kind: "health",
    },
    crisis: null,
    listen,
    abuse: [
      {
        name: "Domestic Abuse and Forced Marriage Helpline",
        phone: "0800 027 1234",
        words: "Free, day or night",
        kind: "abuse",
      },
      men,
    ],
  },
  "northern-ireland": {
    danger,
    health: null,
    crisis: {
      name: "Lifeline",
      phone: "0808 808 8000",
      words: "When it is too much. Day or night, free",
      kind: "health",
    },
    listen,
    abuse: [
      {
        name: "Domestic and Sexual Abuse Helpline",
        phone: "0808 802 1414",
        words: "Free, day or night",
        kind: "abuse",
      },
    ],
  },
};

/** The numbers that are the same everywhere in a nation; an organisation puts its own units before them. */
export const linesIn = (nation: Nation): Lines => byNation[nation];

/** All of them, as "Help now" lists them. */
export const everyLineIn = (nation: Nation): HelpLine[] => {
  const { health, crisis, abuse } = linesIn(nation);
  return [danger, ...(health ? [health] : []), ...(crisis ? [crisis] : []), listen, ...abuse.slice(0, 1)];
};
