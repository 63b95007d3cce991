/** Gentle beginnings of a first post: the composer opens with these words in it, and she writes on or changes them. */
export const prompts = [
  { key: "weeks", words: "Say how far along you are", begins: "Hello. I’m … weeks." },
  { key: "small", words: "Something small", begins: "Hello. Today was " },
  { key: "ask", words: "Ask something", begins: "Hello. I wonder whether anybody knows " },
] as const;
export type Prompt = (typeof prompts)[number];

/** For a space of dads the first words are others. */
export const promptsFor = (kind: string): readonly { key: string; words: string; begins: string }[] =>
  kind === "dads"
    ? [
        { key: "weeks", words: "Say how things are going", begins: "Hello. We’re … weeks." },
        ...prompts.slice(1),
      ]
    : prompts;

/** The words a composer opens with; nothing for anything else. */
export const beginsWith = (kind: string, key: string): string =>
  promptsFor(kind).find((prompt) => prompt.key === key)?.begins ?? "";
