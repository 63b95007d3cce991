import { notAllowed, type Asked, type Doing } from "../../platform/web/index.ts";
import { listClosings, type Closing } from "../closing/store.ts";
import type { Concern } from "../concern.ts";
import type { FollowUp } from "../following/follow-up.ts";
import { listFollowUps } from "../following/store.ts";
import { reachConcern } from "../reach.ts";
import { answersIt } from "../store.ts";
import { findStoodDownFor } from "../standing-down/store.ts";
import type { StoodDown } from "../standing-down/stand-down.ts";
import { notFound } from "../../platform/web/index.ts";
import type { Decision } from "./decision.ts";
import { listDecisions, mayDecide } from "./store.ts";

/** A concern and how far it has come since somebody had it. */
export type Standing = {
  concern: Concern;
  decisions: Decision[];
  /** Soonest due first, those closed too. */
  followUps: FollowUp[];
  open: FollowUp[];
  closing: Closing | null;
  stoodDown: StoodDown | null;
};

export async function findStanding(doing: Doing, concern: Concern): Promise<Standing> {
  const followUps = await listFollowUps(doing, { concernId: concern.id });
  return {
    concern,
    decisions: await listDecisions(doing, [concern.id]),
    followUps,
    open: followUps.filter(({ closedAt }) => closedAt === null),
    closing: (await listClosings(doing, [concern.id])).get(concern.id) ?? null,
    stoodDown: await findStoodDownFor(doing, concern.id),
  };
}

/** The concern of the address, for whoever answers it; for others it is not there. */
export async function reachAnswered(asked: Asked): Promise<Concern> {
  const concern = await reachConcern(asked);
  if (!(await answersIt(asked, concern.id))) throw notFound();
  return concern;
}

/** The concern of the address, for whoever decides about it. */
export async function reachDecided(asked: Asked): Promise<Standing> {
  const concern = await reachAnswered(asked);
  if (!(await mayDecide(asked, concern.id)))
    throw notAllowed(
      "You were let in to read this concern and to add words. Whoever has it decides: talk with her.",
    );
  return findStanding(asked, concern);
}

/** Somebody of ours: a supporter, or somebody who works here (practice: safeguarding ladder 7). */
export const isAboutOurOwn = ({ said }: Concern): boolean =>
  said.aboutKind === "supporter" || said.aboutKind === "colleague";
