import { addDays, type Day } from "../../../words/day.ts";
import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { Role } from "../../../words/roles.ts";
import type { SealRefusal } from "./refusals.ts";

/** A hidden name, asked to be opened. Nothing in it says whose it is. */
export type Opening = {
  id: string;
  spaceId: string;
  postId: string;
  askedAt: Date;
  askedBy: string;
  why: string;
  agreedAt: Date | null;
  agreedBy: string | null;
  refusedAt: Date | null;
  refusedBy: string | null;
  refusedWhy: string | null;
  untilAt: Date | null;
  seenAt: Date | null;
  endedAt: Date | null;
  tellOn: Day | null;
  waitWhy: string | null;
  toldAt: Date | null;
};

/** An opening shows the name for an hour, to the lead who asked and nobody else. */
export const openMinutes = 60;
/** Days after which she is told of it, unless a lead says why she is not told yet. */
export const tellAfterDays = 14;
/** The longest a telling is put off at a time; then somebody decides again. */
export const waitDaysMost = 60;

type By = { personId: string; role: Role };
const mayAgree: readonly Role[] = ["safeguarding-lead", "administrator"];

/** A lead asks, with a reason (A12). Refuses a post whose name is not hidden, and one she has to leave to another lead. */
export function askToOpen(
  post: { nameHidden: boolean; apart: boolean },
  by: By,
): Outcome<null, { kind: "SealAsked" }, SealRefusal> {
  if (by.role !== "safeguarding-lead") return refused("leadAsks");
  if (!post.nameHidden) return refused("notHidden");
  return post.apart ? refused("another") : happened(null, { kind: "SealAsked" });
}

/** A second person agrees, never the same and never somebody with a part in it; from then on it is open for an hour. */
export function agree(
  opening: Opening,
  by: By,
  apart: boolean,
  at: { now: Date; today: Day },
): Outcome<{ untilAt: Date; tellOn: Day }, { kind: "SealOpened" }, SealRefusal> {
  if (opening.agreedBy === by.personId) return nothing();
  const stop = mayAnswer(opening, by, apart);
  if (stop) return refused(stop);
  return happened(
    { untilAt: new Date(at.now.getTime() + openMinutes * 60_000), tellOn: addDays(at.today, tellAfterDays) },
    { kind: "SealOpened" },
  );
}

/** The second person says no, with a reason; it stays sealed. */
export function refuse(
  opening: Opening,
  by: By,
  apart: boolean,
): Outcome<null, { kind: "SealRefused" }, SealRefusal> {
  if (opening.refusedBy === by.personId) return nothing();
  const stop = mayAnswer(opening, by, apart);
  return stop ? refused(stop) : happened(null, { kind: "SealRefused" });
}

function mayAnswer(opening: Opening, by: By, apart: boolean): SealRefusal | null {
  if (opening.agreedAt || opening.refusedAt) return "answered";
  if (opening.askedBy === by.personId) return "twoPeople";
  return apart || !mayAgree.includes(by.role) ? "another" : null;
}

/** Whether this lead may see the name at this moment. */
export const isOpenTo = (
  opening: Pick<Opening, "askedBy" | "agreedAt" | "untilAt" | "endedAt">,
  by: By,
  now: Date,
): boolean =>
  by.role === "safeguarding-lead" &&
  opening.askedBy === by.personId &&
  opening.agreedAt !== null &&
  opening.endedAt === null &&
  opening.untilAt !== null &&
  opening.untilAt > now;

/** Whether it is time that she is told, by our own clock: only of a name that somebody saw. */
export const isToTell = (opening: Pick<Opening, "seenAt" | "toldAt" | "tellOn">, on: Day): boolean =>
  opening.seenAt !== null && opening.toldAt === null && opening.tellOn !== null && opening.tellOn <= on;

/** Puts telling her off, for a reason and not for ever. */
export function wait(
  opening: Pick<Opening, "toldAt" | "agreedAt">,
  days: number | null,
  on: Day,
): Outcome<{ tellOn: Day }, { kind: "SealTellingWaits" }, SealRefusal> {
  if (opening.toldAt) return refused("told");
  if (!opening.agreedAt) return refused("notOpened");
  if (days === null || days < 1 || days > waitDaysMost) return refused("days");
  return happened({ tellOn: addDays(on, days) }, { kind: "SealTellingWaits" });
}

/** What she reads when nobody has written to her before her day comes. */
export const usualWords =
  "You had hidden your name on a post. We were worried that somebody may not be safe, so our safeguarding lead and a second person opened it, for an hour, to be able to help. Nobody else learned your name. You can ask us anything about it.";
