import { dropDraft, loadDraft, namesOf } from "../people/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { readText } from "../words/text.ts";
import { end } from "./carry-out.ts";
import { endLoss, type Choice } from "./end-loss.ts";
import type { Loss } from "./loss.ts";
import { EndingPage } from "./pages/ending-page.tsx";
import { HeldPage, type HeldLine } from "./pages/held-page.tsx";
import { mayEnd, maySeeHeld } from "./policy.ts";
import { reachLoss } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { sayHeld } from "./say.ts";
import { listHeld, type HeldMessage } from "./store.ts";

const title = "Quiet";

async function heldBy(asked: Asked, loss: Loss): Promise<{ held: HeldMessage[]; lines: HeldLine[] }> {
  const held = await asked.asSystem(() => listHeld(asked, loss.id));
  const names = await namesOf(
    asked,
    held.map(({ toPersonId }) => toPersonId),
  );
  const to = (personId: string | null): string =>
    personId === asked.actor.personId
      ? "you"
      : ((personId && names.get(personId)?.called) ?? "her own address");
  return { held, lines: held.map((each) => sayHeld(each, to, asked.now)) };
}

/** GET /quiet/:id/held: all of it, before any of it is released. */
export async function held(asked: Asked): Promise<Answer> {
  const { loss, called, isHerself } = await reachLoss(asked);
  if (!maySeeHeld(loss, asked.actor)) throw notAllowed(REFUSALS.notYours);
  const { lines } = await heldBy(asked, loss);
  const open = loss.endedAt === null && mayEnd(loss, asked.actor);
  return page(title, <HeldPage id={loss.id} called={isHerself ? null : called} held={lines} mayEnd={open} />);
}

async function reachEnding(asked: Asked): Promise<Awaited<ReturnType<typeof reachLoss>>> {
  const reached = await reachLoss(asked);
  if (!mayEnd(reached.loss, asked.actor)) throw notAllowed(REFUSALS.notYours);
  if (reached.loss.endedAt) throw changedMeanwhile(REFUSALS.isOver);
  return reached;
}

/** GET /quiet/:id/ending: a choice for each message that was held. */
export async function askEnding(asked: Asked): Promise<Answer> {
  const { loss, called, isHerself } = await reachEnding(asked);
  const { lines } = await heldBy(asked, loss);
  const typed = (await loadDraft(asked, `quiet-ending:${loss.id}`))?.typed ?? {};
  return page(
    title,
    <EndingPage
      id={loss.id}
      called={isHerself ? null : called}
      held={lines}
      isHerself={isHerself}
      typed={typed}
      problems={noProblems}
    />,
  );
}

/** POST /quiet/:id/ending: off, and each message goes or does not, as was chosen. */
export async function turnOff(asked: Asked): Promise<Answer> {
  const { loss, called, isHerself } = await reachEnding(asked);
  const { held: messages, lines } = await heldBy(asked, loss);
  const again = (problems: Problems): Answer =>
    notYetRight(
      title,
      <EndingPage
        id={loss.id}
        called={isHerself ? null : called}
        held={lines}
        isHerself={isHerself}
        typed={asked.typed}
        problems={problems}
      />,
    );
  const why = readText(one(asked.typed, "why"), { noun: "reason", max: 1_000 });
  if (!why.ok) return again({ why: why.sentence });
  const chosen = new Map(
    messages.flatMap(({ id }): [string, Choice][] => {
      const choice = one(asked.typed, `message-${id}`);
      return choice === "release" || choice === "drop" ? [[id, choice]] : [];
    }),
  );
  const outcome = endLoss(
    loss,
    messages,
    chosen,
    {
      by: asked.actor.personId ?? "",
      why: why.value || (isHerself ? "She would like it to go on as before." : ""),
    },
    asked.now,
  );
  if (outcome.kind === "refused") {
    if (outcome.refusal === "sayWhy") return again({ why: REFUSALS.sayWhy });
    if (outcome.refusal !== "chooseEach") throw changedMeanwhile(REFUSALS[outcome.refusal]);
    const missing = messages.find(({ id, isTooLate }) => !isTooLate && !chosen.has(id));
    return again({ [`message-${missing?.id ?? ""}`]: REFUSALS.chooseEach });
  }
  if (outcome.kind === "happened" && !(await end(asked, outcome.state, outcome.facts)))
    throw changedMeanwhile(REFUSALS.isOver);
  await dropDraft(asked, `quiet-ending:${loss.id}`);
  return go(`/quiet/${loss.id}?just=off`);
}
