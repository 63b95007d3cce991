import type { Day } from "../../words/day.ts";
import type { Actor } from "./actor.ts";
import type { PageAnswer } from "./answer.ts";
import type { Organisation } from "./asked.ts";

/** Everything the page frame may know. */
export type Drawing = {
  answer: PageAnswer;
  actor: Actor;
  /** Nobody could find out who asks, as when the database is away: a page that then says "visitor" proves nothing. */
  whoIsUnknown?: boolean;
  organisation: Organisation;
  path: string;
  /** The hidden token every form carries. */
  formToken: string;
  today: Day;
  now: Date;
  stage: "demo" | "live";
  /** File names as built, by their plain name. */
  assets: Readonly<Record<string, string>>;
};

/** Draws a whole document; the design system provides it, so that the platform knows no component. */
export type Draw = (drawing: Drawing) => string;

/** The pages that answer when no feature could. */
export type Trouble = {
  /** A refusal in one sentence, by status. */
  stopped(status: number, sentence: string): PageAnswer;
  /** The form is too old or the browser lost its cookie: what was typed, to look at and send again. */
  sendAgain(
    path: string,
    typed: Readonly<Record<string, string | string[]>>,
    why: string,
    status?: number,
  ): PageAnswer;
};
