/**
 * What a parent may want someone to share with her, or not to share (`B9`, `B10`), and what a supporter may have
 * lived. One list, so that a wish and an experience always mean the same thing.
 *
 * `special`: special category data (UK GDPR, article 9) or as delicate; never named to a supporter about a parent
 * before both have agreed. `inPersonOnly`: never written where someone at home might read it.
 */
export const ATTRIBUTES = {
  ageBand: {
    label: "Age",
    noun: "age group",
    values: ["under 20", "20 to 24", "25 to 34", "35 to 44", "45 or over"],
  },
  firstBaby: {
    label: "First baby, or has had a baby before",
    noun: "stage of family life",
    values: ["first baby", "had a baby before"],
  },
  culture: { label: "Culture or background", noun: "culture or background", special: true },
  faith: { label: "Faith", noun: "faith", special: true },
  language: { label: "Language", noun: "language" },
  singleParent: { label: "Single parent", lived: "been a single parent" },
  youngParent: { label: "Young parent", lived: "been a young parent" },
  pregnancyLoss: {
    label: "Pregnancy or baby loss",
    lived: "been through losing a pregnancy or a baby",
    special: true,
  },
  neonatalStay: {
    label: "Neonatal stay",
    lived: "had a baby in neonatal care",
    special: true,
  },
  birthTrauma: { label: "Hard birth", lived: "been through a hard birth", special: true },
  lowMood: {
    label: "Low mood or anxiety",
    lived: "been through low mood or anxiety",
    special: true,
  },
  breastfeeding: { label: "Breastfeeding", lived: "breastfed" },
  twins: { label: "Twins or more", lived: "had twins or more" },
  disability: { label: "Disability", lived: "lived with a disability", special: true },
  sexuality: { label: "LGBT+ parent", lived: "been an LGBT+ parent", special: true },
  movedCountry: {
    label: "Moved country or sought asylum",
    lived: "moved country or sought asylum",
    special: true,
  },
  domesticAbuse: {
    label: "Domestic abuse",
    lived: "lived through domestic abuse",
    special: true,
    inPersonOnly: true,
  },
} as const satisfies Record<string, AttributeEntry>;

export type Attribute = keyof typeof ATTRIBUTES;

/** `noun` completes "the same … as you"; `lived` completes "Has …" and is answered yes or no. */
export type AttributeEntry = {
  label: string;
  special?: boolean;
  inPersonOnly?: boolean;
} & ({ noun: string; values?: readonly string[] } | { lived: string });

/** All of them, in the order people are asked. */
export const attributes = Object.keys(ATTRIBUTES) as Attribute[];

/** What is said of one attribute, every optional part in reach. */
export function attributeEntry(attribute: Attribute): AttributeEntry {
  return ATTRIBUTES[attribute];
}

/** What may be answered, or nothing when people say it in their own words (faith, culture, language). */
export function answersTo(attribute: Attribute): readonly string[] | undefined {
  const entry = attributeEntry(attribute);
  return "lived" in entry ? ["yes", "no"] : entry.values;
}

/** "someone like me", "someone different", "don't mind" (`B9`, `B10`). */
export type Wish = "like" | "different" | "any";
export const WISHES: Record<Wish, string> = {
  like: "Someone like me",
  different: "Someone different",
  any: "I don't mind",
};
