/** The parents of the story, as whoever referred them typed them. Nobody of them exists. */
export type Mother = {
  key: string;
  name: string;
  phone: string;
  email?: string;
  /** Whole weeks of pregnancy today; or the baby's age in weeks. */
  weeks?: number;
  babyWeeks?: number;
  place: string;
  reasons: readonly string[];
  note: string;
  wouldLike: string;
  language?: string;
  access?: readonly string[];
  referrer?: "juno" | "osei" | "elin" | "rhys";
};

export const mothers = {
  chloe: {
    key: "chloe",
    name: "Chloe Barnes",
    phone: "07700 900101",
    email: "chloe@parents.example",
    weeks: 28,
    place: "DE23 6AA",
    reasons: ["aloneOrIsolated", "firstBabyUnsure"],
    note: "Moved here in spring. Her mum is far away. Would love somebody who has been through it.",
    wouldLike: "Somebody to walk and talk with, and to plan the birth with.",
  },
  rosie: {
    key: "rosie",
    name: "Rosie Hartwell",
    phone: "07700 900131",
    email: "rosie@parents.example",
    babyWeeks: 30,
    place: "DE22 3AB",
    reasons: ["aloneOrIsolated"],
    note: "Her partner works nights, and the days are long.",
    wouldLike: "A walk with somebody now and then.",
  },
  maryam: {
    key: "maryam",
    name: "Maryam Iqbal",
    phone: "07700 900102",
    babyWeeks: 6,
    place: "DE23 8LW",
    reasons: ["lowMoodOrAnxiety", "newHere"],
    note: "Second baby. Speaks Urdu at home, English well enough.",
    wouldLike: "Another mum who understands.",
    language: "Urdu",
    referrer: "osei",
  },
  kate: {
    key: "kate",
    name: "Kate Molloy",
    phone: "07700 900103",
    weeks: 37,
    place: "DE21 4AB",
    reasons: ["previousHardBirth"],
    note: "Frightened about the birth after last time.",
    wouldLike: "Somebody who listens.",
  },
  jade: {
    key: "jade",
    name: "Jade Ellery",
    phone: "07700 900104",
    weeks: 31,
    place: "DE22 3NE",
    reasons: ["youngParent", "housing"],
    note: "Nineteen, staying with friends.",
    wouldLike: "Help to find out what there is, and company.",
  },
  ellie: {
    key: "ellie",
    name: "Ellie Tran",
    phone: "07700 900105",
    weeks: 24,
    place: "DE24 9HR",
    reasons: ["aloneOrIsolated"],
    note: "Works nights. Evenings are hard to reach her.",
    wouldLike: "Phone calls to begin with.",
  },
  bex: {
    key: "bex",
    name: "Bex Durham",
    phone: "07700 900106",
    babyWeeks: 9,
    place: "DE1 3GS",
    reasons: ["lowMoodOrAnxiety"],
    note: "Reads, does not always answer.",
    wouldLike: "To get out of the house a bit.",
  },
  priya: {
    key: "priya",
    name: "Priya Sandhu",
    phone: "07700 900107",
    weeks: 33,
    place: "DE23 1PT",
    reasons: ["firstBabyUnsure", "aloneOrIsolated"],
    note: "Partner works away.",
    wouldLike: "A friend nearby.",
  },
  hannah: {
    key: "hannah",
    name: "Hannah Whitfield",
    phone: "07700 900108",
    weeks: 19,
    place: "DE7 5TE",
    reasons: ["previousLoss"],
    note: "Anxious in this pregnancy, with good reason.",
    wouldLike: "Somebody calm.",
    referrer: "osei",
  },
  nadia: {
    key: "nadia",
    name: "Nadia Rahimi",
    phone: "07700 900109",
    weeks: 22,
    place: "DE23 8QX",
    reasons: ["asylumOrRefugee", "newHere"],
    note: "New to the country. An interpreter helps.",
    wouldLike: "To understand how appointments work here.",
    language: "Dari",
    access: ["interpreter"],
  },
  rosa: {
    key: "rosa",
    name: "Rosa Delgado",
    phone: "07700 900111",
    email: "rosa@parents.example",
    weeks: 17,
    place: "DE23 2TR",
    reasons: ["firstBabyUnsure"],
    note: "Her first. Would like somebody who is not family.",
    wouldLike: "Somebody easy to talk to.",
  },
  tess: {
    key: "tess",
    name: "Tess Oakley",
    phone: "07700 900110",
    weeks: 26,
    place: "NG9 1AA",
    reasons: ["money"],
    note: "Lives just outside our area.",
    wouldLike: "Somebody to talk to.",
  },
} as const satisfies Record<string, Mother>;
