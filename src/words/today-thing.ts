/** Something another part of the house puts on a person's first screen: a sentence, and one thing to do about it. */
export type TodayThing = {
  /** Stays the same while it is the same thing, such as "match:<id>". */
  key: string;
  title: string;
  words: string;
  /** Nothing to do but know. */
  action: { href: string; words: string } | null;
  /** Done at once, with one tap on this screen. */
  press?: { to: string; words: string };
  /** It leads the screen while there is no supporter yet: a question for her, or where her request stands. */
  leads?: boolean;
};
