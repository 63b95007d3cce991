import { markOf } from "../content/index.ts";
import { namesOf } from "../people/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  one,
  page,
  type Answer,
  type Asked,
} from "../platform/web/index.ts";
import { plural } from "../words/lists.ts";
import { sayWhen } from "../words/time.ts";
import { communityDoor } from "./community-door.ts";
import { contentOf } from "./contents.ts";
import { effects } from "./effects.ts";
import { guidance } from "./guidance/guidance.ts";
import { lossFact, type Loss } from "./loss.ts";
import { lossLines } from "./loss-lines.ts";
import { DoorPage } from "./pages/door-page.tsx";
import { OwnPage } from "./pages/own-page.tsx";
import { QuietPage } from "./pages/quiet-page.tsx";
import { mayEnd, maySeeHeld, maySettle } from "./policy.ts";
import { reachLoss } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { sayTold, sayWhoKnows, whereWaiting } from "./say.ts";
import { countHeld, keepLoss, keepRead, listTold, listWaiting } from "./store.ts";

const saidAfter: Readonly<Record<string, string>> = {
  on: "It is on. Nothing automatic goes out any more, and the right people are told.",
  off: "It is off. What you chose to send goes at its own time.",
  decided: "Thank you. It has left the board.",
};

/** GET /quiet/:id: for those who were told, what to say; for herself, that it is quiet. */
export async function show(asked: Asked): Promise<Answer> {
  const { loss, called, isHerself } = await reachLoss(asked);
  if (loss.personId && !isHerself) await asked.viewed(loss.personId, "quiet");
  await keepRead(asked, loss.id);
  const said = saidAfter[one(asked.query, "just")] ?? null;
  const told = await listTold(asked, loss.id);
  const names = await namesOf(asked, [
    loss.setBy,
    loss.endedBy,
    loss.settledBy,
    ...told.map((each) => each.personId),
  ]);
  const calledOf = (id: string | null): string => (id && names.get(id)?.called) ?? "Somebody";
  const many = (await asked.asSystem(() => countHeld(asked, [loss.id]))).get(loss.id) ?? 0;
  const held =
    many === 0 ? "Nothing so far." : `${plural(many, "message")} ${many === 1 ? "waits" : "wait"}.`;
  const standing = standingOf(asked, loss, calledOf);
  if (isHerself)
    return page(
      "Quiet",
      <OwnPage
        id={loss.id}
        said={said && "Thank you for telling us. It is quiet now."}
        standing={standing}
        words={ownWords(loss)}
        told={[
          ...(loss.setBy === loss.personId ? [] : [`${calledOf(loss.setBy)}, who told us`]),
          ...told.map((each) => sayWhoKnows(each, calledOf(each.personId))),
        ]}
        held={held}
        lines={effects[loss.kind].ownScreen === "nothing" ? [] : lossLines(asked.organisation, loss.kind)}
      />,
      { current: "today" },
    );
  const isOpen = loss.endedAt === null;
  const waiting =
    maySettle(asked.actor) && loss.personId && isOpen ? await listWaiting(asked, [loss.personId]) : [];
  return page(
    "Quiet",
    <QuietPage
      id={loss.id}
      back={backOf(asked, loss)}
      said={said}
      called={called}
      name={effects[loss.kind].name}
      standing={standing}
      guidance={guidance[loss.kind]}
      mark={await markOf(asked, [contentOf(guidance[loss.kind])])}
      decide={
        maySettle(asked.actor) && isOpen
          ? {
              waiting: waiting.map((each) => whereWaiting(each, asked.now)),
              settled: loss.settledAt
                ? `${calledOf(loss.settledBy)} decided on all of it, ${sayWhen(loss.settledAt, asked.now)}.`
                : null,
            }
          : null
      }
      told={told.map((each) => ({
        key: each.personId,
        ...sayTold(each, calledOf(each.personId), asked.now),
      }))}
      held={maySeeHeld(loss, asked.actor) ? held : null}
      mayEnd={isOpen && mayEnd(loss, asked.actor)}
      changeTo={isOpen ? `/quiet/for/${loss.personId ?? loss.referralId}` : null}
    />,
    { current: asked.actor.role === "supporter" ? "today" : "board", live: ["board"] },
  );
}

const standingOf = (asked: Asked, loss: Loss, calledOf: (id: string | null) => string): string =>
  loss.endedAt
    ? `Off since ${sayWhen(loss.endedAt, asked.now)}. ${calledOf(loss.endedBy)} turned it off.`
    : `On since ${sayWhen(loss.setAt, asked.now)}. ${loss.setBy === asked.actor.personId ? "You" : calledOf(loss.setBy)} turned it on.`;

function ownWords({ kind }: Loss): string[] {
  if (effects[kind].ownScreen === "nothing")
    return ["We send nothing by ourselves, and nothing here says why. You decide who knows."];
  return effects[kind].ownScreen === "gentle"
    ? [
        "We are so sorry. Nothing automatic comes to you, and nothing here counts or asks.",
        "Your supporter is still yours, for as long as you like.",
      ]
    : ["Nothing automatic comes to you until you say so. Your support goes on as you like it."];
}

const backs: Readonly<Record<string, { to: string; words: string }>> = {
  supporter: { to: "/supporting", words: "Today" },
  referrer: { to: "/referrals", words: "My referrals" },
  "safeguarding-lead": { to: "/concerns", words: "Concerns" },
};
const backOf = (asked: Asked, { personId, referralId }: Loss): { to: string; words: string } =>
  backs[asked.actor.role] ??
  (personId
    ? { to: `/people/${personId}`, words: "Her page" }
    : { to: `/referrals/${referralId}`, words: "Her referral" });

/** POST /quiet/:id/decision: a coordinator has decided what becomes of what was arranged. */
export async function settle(asked: Asked): Promise<Answer> {
  const { loss } = await reachLoss(asked);
  if (!maySettle(asked.actor)) throw notAllowed(REFUSALS.coordinatorsDecide);
  if (loss.endedAt) throw changedMeanwhile(REFUSALS.isOver);
  if (!loss.settledAt) {
    await keepLoss(asked, { ...loss, settledAt: asked.now, settledBy: asked.actor.personId });
    await asked.happened(lossFact("QuietSettled", loss));
    await asked.changed("board");
  }
  return go(`/quiet/${loss.id}?just=decided`);
}

/** GET /quiet/people-to-turn-to: another door than the community's. */
export async function door(asked: Asked): Promise<Answer> {
  const found = await communityDoor(asked);
  return page("People", <DoorPage lines={"lines" in found ? found.lines : []} />, { current: "today" });
}
