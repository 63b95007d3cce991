import type { Role } from "../../words/roles.ts";
import type { Answer } from "./answer.ts";
import type { Asked } from "./asked.ts";

/** Who may come this far: a visitor, anybody signed in, or these roles. Reach and policy decide the rest. */
export type Who = "visitor" | "signed-in" | readonly Role[];

/**
 * One line of the table of URLs. Every key is required, so that forgetting who may, or what is recorded, does not compile.
 */
export type Route = {
  method: "GET" | "POST";
  path: `/${string}`;
  who: Who;
  /** The act as inspectors will read it, or "nothing" where a look changes and shows nothing personal. */
  records: string;
  answer: (asked: Asked) => Promise<Answer> | Answer;
  /** Uploads are read only where a route says so. */
  takesFiles?: boolean;
  /** How often one address may ask. */
  limit?: { max: number; seconds: number };
  /** Another computer sends it: it has no form of ours, and its answer must prove who asks, by `asked.bearer`. */
  machine?: boolean;
  /** Works while the session is locked or has yet to prove itself: the doors. */
  door?: boolean;
};

export const mayCome = (who: Who, role: Role | "visitor"): boolean =>
  who === "visitor" || (who === "signed-in" ? role !== "visitor" : role !== "visitor" && who.includes(role));
