import { dropDraft, loadDraft, saveDraft } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { begin } from "./carry-out.ts";
import { effects, whatWillHappen } from "./effects.ts";
import { isLossKind, isToldHow, lossKinds, type LossKind } from "./loss.ts";
import { CheckPage } from "./pages/check-page.tsx";
import { ChoosePage } from "./pages/choose-page.tsx";
import { reachSubject, type Reached } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { setLoss } from "./set-loss.ts";
import { findLoss, findOpenLoss, findParentOf } from "./store.ts";

// nothing in a tab or a history says what this is
const title = "Something has happened";
const kept = (id: string): string => `quiet:${id}`;
const nameOf = (kind: LossKind, isHerself: boolean): string =>
  isHerself ? effects[kind].ownName : effects[kind].name;

async function drawChoice(asked: Asked, reached: Reached, problems: Problems = noProblems): Promise<Answer> {
  const { id, called, isHerself, subject } = reached;
  const open = await findOpenLoss(asked, subject);
  const body = (
    <ChoosePage
      id={id}
      back={backOf(asked, reached)}
      called={called}
      isHerself={isHerself}
      kinds={lossKinds
        .filter((kind) => !isHerself || effects[kind].hers)
        .map((kind) => ({ kind, name: nameOf(kind, isHerself), hint: isHerself ? "" : effects[kind].hint }))}
      now={open && { id: open.id, name: nameOf(open.kind, isHerself) }}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0 ? notYetRight(title, body) : page(title, body);
}

const backs: Readonly<Record<string, { to: string; words: string }>> = {
  parent: { to: "/me", words: "Me" },
  supporter: { to: "/supporting", words: "Today" },
  referrer: { to: "/referrals", words: "My referrals" },
  "safeguarding-lead": { to: "/concerns", words: "Concerns" },
};
const backOf = (asked: Asked, { id, subject }: Reached): { to: string; words: string } =>
  backs[asked.actor.role] ??
  (subject.personId
    ? { to: `/people/${subject.personId}`, words: "Her page" }
    : { to: `/referrals/${id}`, words: "Her referral" });

/** GET /quiet/for/:id, of a person or a referral: the second tap. */
export const choose = async (asked: Asked): Promise<Answer> => drawChoice(asked, await reachSubject(asked));

/** POST /quiet/for/:id/choice: what was chosen is kept, so that no address says it. */
export async function keepChoice(asked: Asked): Promise<Answer> {
  const reached = await reachSubject(asked);
  const kind = one(asked.typed, "kind");
  if (!isLossKind(kind)) return drawChoice(asked, reached, { kind: REFUSALS.chooseKind });
  await saveDraft(asked, kept(reached.id), { kind });
  return go(`/quiet/for/${reached.id}/check`);
}

/** GET /quiet/for/:id/check: what will happen, and the third tap. */
export async function check(asked: Asked): Promise<Answer> {
  const reached = await reachSubject(asked);
  const kind = one((await loadDraft(asked, kept(reached.id)))?.typed ?? {}, "kind");
  if (!isLossKind(kind)) return go(`/quiet/for/${reached.id}`);
  return page(title, drawCheck(reached, kind, { told: "herself" }, noProblems));
}

const drawCheck = (reached: Reached, kind: LossKind, typed: Asked["typed"], problems: Problems) => (
  <CheckPage
    id={reached.id}
    formId={newId()}
    kind={kind}
    name={nameOf(kind, reached.isHerself)}
    called={reached.called}
    isHerself={reached.isHerself}
    will={whatWillHappen(kind, reached.isHerself ? "you" : reached.called)}
    typed={typed}
    problems={problems}
  />
);

/** POST /quiet/for/:id: the switch is turned on. */
export async function turnOn(asked: Asked): Promise<Answer> {
  const reached = await reachSubject(asked);
  const kind = one(asked.typed, "kind");
  if (!isLossKind(kind)) return drawChoice(asked, reached, { kind: REFUSALS.chooseKind });
  const told = reached.isHerself ? "herself" : one(asked.typed, "told");
  if (!isToldHow(told))
    return notYetRight(title, drawCheck(reached, kind, asked.typed, { told: "Choose how you know." }));
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  // as the system: whoever says it may not be somebody who was told of an earlier one
  const open = await asked.asSystem(() => findOpenLoss(asked, reached.subject));
  const by = { personId: asked.actor.personId ?? "", role: asked.actor.role };
  if (by.role === "visitor") return go("/sign-in");
  const outcome = setLoss(
    open,
    { id, subject: reached.subject, kind, toldHow: told },
    { personId: by.personId, role: by.role },
    asked.now,
  );
  if (outcome.kind === "refused") return drawChoice(asked, reached, { kind: REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") await begin(asked, outcome.state, outcome.facts);
  await dropDraft(asked, kept(reached.id));
  const shown = await findLoss(asked, outcome.kind === "happened" ? id : (open?.id ?? id));
  return go(shown ? `/quiet/${shown.id}?just=on` : "/quiet/thank-you");
}

/** POST /quiet/who, from the contact log, where a relationship is chosen: on to whose it is. */
export async function who(asked: Asked): Promise<Answer> {
  const chosen = one(asked.typed, "who");
  const parentId = isId(chosen) ? await findParentOf(asked, chosen) : null;
  return go(parentId ? `/quiet/for/${parentId}` : "/supporting");
}
