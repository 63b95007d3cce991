import { mothers, type Mother } from "./mothers.ts";

/** Somebody who joins a community, under which name and picture. Nobody of them exists. */
export type Joiner = Mother & { handle: string; picture: string };

const reasons = ["aloneOrIsolated"] as const;
const woman = (
  key: string,
  name: string,
  end: string,
  weeks: number,
  handle: string,
  picture: string,
  note: string,
): Joiner => ({
  key,
  name,
  phone: `07700 9001${end}`,
  email: `${key}@parents.example`,
  weeks,
  place: "DE22 4LT",
  reasons,
  note,
  wouldLike: "Others who are pregnant now.",
  referrer: "elin",
  handle,
  picture,
});
const man = (...said: Parameters<typeof woman>): Joiner => ({
  ...woman(...said),
  wouldLike: "To hear from other dads.",
  referrer: "rhys",
});

/** The mothers of the mums’ space; Chloe is among them, under a name only she and her coordinator know to be hers. */
export const mums = {
  chloe: { ...mothers.chloe, referrer: "elin", handle: "Copper Kettle", picture: "ember" } as Joiner,
  zara: woman("zara", "Zara Malik", "41", 30, "Early Otter", "moon", "Sleeps little, reads at night."),
  beth: woman("beth", "Beth Carrow", "42", 26, "Sunday Puddle", "tide", "Works in a school. Second baby."),
  fatima: woman("fatima", "Fatima Noor", "43", 34, "Rainy Lighthouse", "harbour", "Her family is abroad."),
  lucy: woman("lucy", "Lucy Penhale", "44", 20, "Paper Wren", "plum", "Pregnant after two losses."),
  megan: woman("megan", "Megan Tudor", "45", 37, "Winter Bramble", "heron", "Ready, and a bit frightened."),
  aisha: woman("aisha", "Aisha Bello", "46", 24, "Amber Teapot", "poppy", "New in Harbrook."),
  steph: woman("steph", "Steph Lowry", "47", 32, "Quiet Biscuit", "leaf", "Twins. Many questions."),
  nia: woman(
    "nia",
    "Nia Prosser",
    "48",
    29,
    "Little Acorn",
    "comet",
    "Shy. Her midwife thinks it would do her good.",
  ),
} as const satisfies Record<string, Joiner>;

/** Two who were in an evening group that has closed. */
export const evenings = {
  carys: woman("carys", "Carys Penry", "54", 31, "Velvet Compass", "daisy", "Told nobody but her midwife."),
  ines: woman("ines", "Ines Duarte", "55", 30, "Patient Tangerine", "comet", "New job, new town, new baby."),
} as const satisfies Record<string, Joiner>;

/** The fathers of the dads’ space. Dan’s baby is Chloe’s too: neither space ever says so. */
export const dads = {
  dan: {
    ...man("dan", "Dan Barnes", "51", 28, "Salty Harbour", "shell", "Starting to worry about money."),
    place: "DE23 6AA",
  },
  marek: man("marek", "Marek Nowak", "52", 35, "Gentle Robin", "daisy", "Works shifts. First baby."),
  jon: man("jon", "Jon Ferris", "53", 22, "Sleepy Button", "heather", "Was low after his first."),
} as const satisfies Record<string, Joiner>;
