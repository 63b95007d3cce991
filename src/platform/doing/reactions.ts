import type { Doing, Fact } from "../web/asked.ts";

/** When this happened, do that: run as the organisation's own code, in the transaction of what happened. */
export type Reaction = (doing: Doing, fact: Fact) => Promise<void>;
export type Reactions = Readonly<Record<string, readonly Reaction[]>>;

/** Features answer to the same fact without knowing of each other. */
export function together(...all: Record<string, Reaction | undefined>[]): Reactions {
  const joined: Record<string, Reaction[]> = {};
  for (const some of all)
    for (const [kind, reaction] of Object.entries(some)) if (reaction) (joined[kind] ??= []).push(reaction);
  return joined;
}
