import { sayList } from "../../../words/lists.ts";
import type { Does } from "./does.ts";

type Words = { choice: string; hint?: string; author: string | null; done: string };

const words: Readonly<Record<Does, Words>> = {
  nothing: { choice: "Leave it as it is", author: null, done: "left as it is" },
  "ask edit": {
    choice: "Ask for an edit",
    author: "Please change what you wrote: take out what could hurt, or what is about somebody else.",
    done: "an edit was asked for",
  },
  hide: {
    choice: "Hide it",
    hint: "Nobody but its author reads it. It can be put back.",
    author: "We put it out of sight. You can still read it.",
    done: "hidden",
  },
  remove: {
    choice: "Take it away",
    hint: "It is kept with this report until its time is over.",
    author: "We took it away.",
    done: "taken away",
  },
  restore: { choice: "Put it back", author: "It is back where it was.", done: "put back" },
  warn: {
    choice: "Warn its author",
    hint: "Counts for the days below, then it lapses.",
    author: "This is a warning.",
    done: "a warning",
  },
  "read only": {
    choice: "She reads, and does not write",
    author: "You can read, and not write, for a time.",
    done: "read only for a time",
  },
  "held first": {
    choice: "A person reads her posts first",
    author: "For a time somebody reads your posts before others do.",
    done: "posts read first for a time",
  },
  "no reactions": {
    choice: "She does not react to posts",
    author: "You can read and write, and not react to posts, for a time.",
    done: "no reactions for a time",
  },
  out: {
    choice: "A break from the space",
    hint: "She does not read or write there. Help now, and her own pages, stay open to her.",
    author: "You have a break from this space for a time. Help now, and your own pages, stay open to you.",
    done: "out of the space for a time",
  },
  slow: {
    choice: "Slow the conversation down",
    hint: "Five minutes between two posts of one member.",
    author: null,
    done: "slowed down",
  },
  close: { choice: "Close the conversation", hint: "It can still be read.", author: null, done: "closed" },
  concern: {
    choice: "I raised a concern",
    hint: "Use “I’m worried” above first.",
    author: null,
    done: "a concern was raised",
  },
  myth: {
    choice: "I marked it as a myth",
    hint: "A professional answers with a source.",
    author: null,
    done: "marked as a myth",
  },
  talked: { choice: "I talked with them", author: "Somebody talks with you about it.", done: "talked with" },
};

export const sayChoice = (does: Does): { words: string; hint?: string } => {
  const { choice, hint } = words[does];
  return hint ? { words: choice, hint } : { words: choice };
};
/** "hidden, and a warning" for those who decide. */
export const sayDone = (does: readonly Does[]): string => sayList(does.map((each) => words[each].done));

/** What whoever wrote it reads; empty when nothing of hers was touched, and then she hears nothing. */
export const sayToAuthor = (does: readonly Does[]): string[] =>
  does.flatMap((each) => (words[each].author ? [words[each].author] : []));

/** What whoever reported reads: what she can see for herself, and nothing about anybody else. */
export function sayToReporter(does: readonly Does[]): string {
  if (does.includes("nothing")) return "A person read it. We left it as it is.";
  if (does.includes("remove") || does.includes("hide"))
    return "A person read it. It is no longer there. We do not tell anybody what else we decided about somebody.";
  if (does.includes("slow") || does.includes("close"))
    return "A person read it. We have slowed the conversation down or closed it, so that everybody can think.";
  if (does.includes("myth"))
    return "A person read it. A professional looks at what is true, and the answer will stand beside it.";
  return "A person read it, and did something about it. We do not tell anybody what we decided about somebody.";
}
