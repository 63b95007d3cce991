import type { Fields } from "./browser.ts";

/** One experience, as she tells it, and who may know. */
type Told = { attribute: string; answer: string; sharing: string; words?: string };
/** A supporter as the story begins: what is recorded of her, and what she says herself. */
export type SupporterStory = {
  person: string;
  /** Everything the programme asks for, or all but these. */
  missing: readonly string[];
  about: Fields;
  times: Fields;
  experience: readonly Told[];
  /** Days until her criminal record check lapses. */
  checkLapsesInDays?: number;
  ratherNot?: Fields;
  leave?: { fromDays: number; untilDays: number };
};

/** What the programme asks for before a first match. */
export const papersAsked = [
  "interview",
  "references",
  "criminal-record-check",
  "safeguarding-training",
  "training",
  "code-of-conduct",
];

export const supporterStories: readonly SupporterStory[] = [
  {
    person: "amina",
    missing: [],
    about: {
      languages: "English, Somali, Arabic",
      outcode: "DE23",
      miles: "4",
      howMany: "2",
      kinds: ["home", "out", "phone"],
      hello:
        "Hello, I’m Amina. I came here with two small children and nobody to ask. I like walking and strong tea.",
    },
    times: { tue: ["morning", "afternoon"], thu: ["morning"], sat: ["afternoon"] },
    experience: [
      {
        attribute: "movedCountry",
        answer: "yes",
        sharing: "parent",
        words: "I moved here from Somalia when I was 24.",
      },
      { attribute: "faith", answer: "Muslim", sharing: "parent" },
      { attribute: "birthTrauma", answer: "yes", sharing: "suggestion" },
    ],
  },
  {
    person: "grace",
    missing: [],
    about: {
      languages: "English",
      outcode: "DE22",
      miles: "6",
      howMany: "2",
      kinds: ["home", "out", "phone", "online"],
      hello: "I’m Grace. My twins came early and taught me to ask for help.",
    },
    times: { mon: ["evening"], wed: ["morning", "evening"], thu: ["afternoon"] },
    experience: [
      { attribute: "twins", answer: "yes", sharing: "parent", words: "Mine are four now." },
      { attribute: "neonatalStay", answer: "yes", sharing: "parent" },
      { attribute: "lowMood", answer: "yes", sharing: "coordinator" },
    ],
    ratherNot: { not: ["previousLoss"], words: "Ask me again in the spring." },
  },
  {
    // new, and still in training
    person: "leanne",
    missing: ["safeguarding-training", "training"],
    about: {
      languages: "English, British Sign Language",
      outcode: "DE1",
      miles: "3",
      howMany: "1",
      kinds: ["out", "phone"],
      hello: "Hi, I’m Leanne.",
    },
    times: { fri: ["morning"], sun: ["afternoon"] },
    experience: [{ attribute: "youngParent", answer: "yes", sharing: "parent", words: "I was nineteen." }],
  },
  {
    person: "ruth",
    missing: [],
    about: {
      languages: "English, Yoruba",
      outcode: "DE21",
      miles: "5",
      howMany: "1",
      kinds: ["phone", "online"],
      hello: "",
    },
    times: { wed: ["evening"] },
    experience: [{ attribute: "breastfeeding", answer: "yes", sharing: "parent" }],
    leave: { fromDays: -1, untilDays: 120 },
  },
  {
    person: "nasreen",
    missing: [],
    about: {
      languages: "English, Urdu, Punjabi",
      outcode: "DE23",
      miles: "5",
      howMany: "2",
      kinds: ["home", "out", "phone"],
      hello: "Salaam, I’m Nasreen. I have three boys and a lot of patience.",
    },
    times: { mon: ["morning"], thu: ["morning", "afternoon"] },
    experience: [
      {
        attribute: "lowMood",
        answer: "yes",
        sharing: "parent",
        words: "After my second I could not see the point of anything. It passed.",
      },
      { attribute: "culture", answer: "Pakistani", sharing: "parent" },
    ],
  },
  {
    person: "holly",
    missing: [],
    checkLapsesInDays: 93,
    about: {
      languages: "English",
      outcode: "DE21",
      miles: "8",
      howMany: "2",
      kinds: ["home", "out", "phone"],
      hello: "Hello, I’m Holly. I laugh easily and I listen well.",
    },
    times: { tue: ["afternoon"], wed: ["morning", "afternoon"] },
    experience: [
      { attribute: "birthTrauma", answer: "yes", sharing: "suggestion" },
      { attribute: "singleParent", answer: "yes", sharing: "parent" },
    ],
  },
];
