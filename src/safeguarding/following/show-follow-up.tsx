import { namesOf } from "../../people/index.ts";
import { go, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { calledIn } from "../names-in.ts";
import { sayAbout } from "../say-about.ts";
import { listRecords } from "../records/store.ts";
import { recordViews } from "../records/record-views.ts";
import { concernChanged } from "../tell-of.ts";
import type { FollowUp, FollowUpKind } from "./follow-up.ts";
import { FollowUpPage } from "./pages/follow-up-page.tsx";
import { reachFollowUp } from "./reach-follow-up.ts";
import { followUpClock, sayFollowUp } from "./say-follow-up.ts";
import { giveFollowUp } from "./store.ts";

/** GET /concerns/:id/follow-ups/:followid */
export async function showFollowUp(asked: Asked): Promise<Answer> {
  const { concern, followUp } = await reachFollowUp(asked);
  const names = await namesOf(asked, [concern.aboutPersonId, followUp.ownerId, followUp.closedBy]);
  const records = (await listRecords(asked, concern.id)).filter((each) => each.followUpId === followUp.id);
  const [next, ...also] = followUp.closedAt ? [] : stepsOf(concern.id, followUp);
  const view = {
    concernId: concern.id,
    id: followUp.id,
    about: sayAbout(concern, names),
    title: sayFollowUp(followUp.kind),
    words: words[followUp.kind],
    owner: calledIn(names, followUp.ownerId),
    isMine: followUp.ownerId === asked.actor.personId,
    clock: followUp.closedAt ? null : followUpClock(followUp, asked.now),
    closed: followUp.closedAt
      ? `Done by ${calledIn(names, followUp.closedBy)}, ${sayWhen(followUp.closedAt, asked.now)}`
      : null,
    next: next ?? null,
    also,
    records: recordViews(records, asked.now),
  };
  return page("Concern", <FollowUpPage {...view} />, {
    current: "concerns",
    live: [`concern:${concern.id}`],
  });
}

/** POST /concerns/:id/follow-ups/:followid/owner: somebody else who decides takes it over. */
export async function takeOver(asked: Asked): Promise<Answer> {
  const { concern, followUp } = await reachFollowUp(asked);
  if (followUp.closedAt === null && followUp.ownerId !== asked.actor.personId) {
    await giveFollowUp(asked, followUp.id, asked.actor.personId ?? "");
    await concernChanged(asked, concern);
  }
  return go(`/concerns/${concern.id}/follow-ups/${followUp.id}`);
}

const words: Record<FollowUpKind, string> = {
  decide: "Whoever has a concern says what happens about it, even if it is no further action.",
  allegation:
    "This is about somebody of ours. The council’s LADO is told within one working day, unless it is no allegation.",
  "local-authority":
    "They acknowledge and decide within one working day. Chase them when they do not, and write down each time.",
  "look-again": "You said you would look again. Decide what happens now, or take it to somebody above.",
  debrief: "Whoever raised it would like to talk it through. Ask her when it suits, then say that you have.",
};

/** The one next thing first. */
export function stepsOf(concernId: string, { id, kind }: FollowUp): { to: string; words: string }[] {
  const path = `/concerns/${concernId}/follow-ups/${id}`;
  const decide = { to: `/concerns/${concernId}/decisions`, words: "Decide what happens" };
  const above = { to: `${path}/escalation`, words: "Take it to somebody above" };
  if (kind === "local-authority")
    return [
      { to: `${path}/answer`, words: "They answered" },
      { to: `${path}/chases`, words: "I chased them" },
      above,
    ];
  if (kind === "look-again") return [decide, above];
  if (kind === "debrief") return [{ to: `${path}/debrief`, words: "We have talked" }];
  return [decide];
}
