import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  notFound,
  notYetRight,
  noticeOf,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import type { Concern } from "../concern.ts";
import { reachConcern } from "../reach.ts";
import { answersIt, listStaff } from "../store.ts";
import { PassPage } from "./pages/pass-page.tsx";
import { answerPass, offerPass, type Pass } from "./pass.ts";
import { REFUSALS } from "./refusals.ts";
import { findAlert } from "./store/alert-store.ts";
import { insertPass, keepConcernHolder, keepPassAnswer, listPasses } from "./store/pass-store.ts";
import { addToldToConcern } from "./store/told-store.ts";

const options = { current: "concerns" };
const title = "Hand it on";
const noteMax = 2_000;

/** The concern of the address with its alert, for those who answer it. */
async function reach(asked: Asked) {
  const concern = await reachConcern(asked);
  if (!(await answersIt(asked, concern.id))) throw notFound();
  const standing = await asked.asSystem(async () => {
    const alert = await findAlert(asked, "concern", concern.id);
    return alert && { alert, passes: await listPasses(asked, alert.id) };
  });
  if (!standing) throw notFound();
  return { concern, ...standing };
}

async function draw(asked: Asked, concern: Concern, typed: Typed, problems: Problems) {
  const people = (await listStaff(asked, concern.programmeId)).filter(
    ({ id }) => id !== asked.actor.personId && !concern.keptFrom.includes(id),
  );
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  return (
    <PassPage
      id={id}
      subjectPath={`/concerns/${concern.id}`}
      people={people}
      typed={typed}
      problems={problems}
    />
  );
}

/** GET /concerns/:id/handing-on */
export async function askPass(asked: Asked): Promise<Answer> {
  const { concern, alert } = await reach(asked);
  if (alert.heldBy !== asked.actor.personId) throw notAllowed(REFUSALS.notYours);
  const kept = (await loadDraft(asked, "duty-pass"))?.typed ?? {};
  return page(title, await draw(asked, concern, { ...kept, id: newId() }, noProblems), options);
}

/** POST /concerns/:id/handing-on: the other may open it from now on, and is asked. */
export async function handOn(asked: Asked): Promise<Answer> {
  const { concern, alert, passes } = await reach(asked);
  const { typed } = asked;
  const staff = await listStaff(asked, concern.programmeId);
  const to = staff.find(({ id }) => id === one(typed, "person") && id !== asked.actor.personId);
  const note = readText(one(typed, "note"), { noun: "note", max: noteMax });
  if (!to || !note.ok) {
    const problems = {
      ...(to ? {} : { person: "Choose whom you ask to take it" }),
      ...(note.ok ? {} : { note: note.sentence }),
    };
    return notYetRight(title, await draw(asked, concern, typed, problems), options);
  }
  const pass: Pass = {
    id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
    alertId: alert.id,
    fromPersonId: asked.actor.personId ?? "",
    toPersonId: to.id,
    note: note.value,
    offeredAt: asked.now,
    answer: null,
  };
  const open = passes.find(({ answer }) => answer === null) ?? null;
  const outcome = offerPass({ heldBy: alert.heldBy, keptFrom: concern.keptFrom, open }, pass);
  if (outcome.kind === "refused") {
    if (outcome.refusal === "keptFromHer")
      return notYetRight(title, await draw(asked, concern, typed, { person: REFUSALS.keptFromHer }), options);
    if (outcome.refusal === "notYours") throw notAllowed(REFUSALS.notYours);
    throw changedMeanwhile(REFUSALS[outcome.refusal]);
  }
  if (outcome.kind === "happened") {
    const isNew = await asked.asSystem(async () => {
      if (!(await insertPass(asked, pass))) return false;
      await addToldToConcern(asked, concern.id, [to.id]);
      return true;
    });
    if (isNew) await tell(asked, concern.id, pass, "asked", pass.toPersonId);
  }
  await dropDraft(asked, "duty-pass");
  return go(`/concerns/${concern.id}?just=asked`);
}

/** POST /concerns/:id/handing-on/answer: from a yes on she has it. */
export async function takeOver(asked: Asked): Promise<Answer> {
  const { concern, passes } = await reach(asked);
  const pass =
    passes.find((each) => each.answer === null) ??
    passes.findLast((each) => each.toPersonId === asked.actor.personId);
  if (!pass) throw notFound("Nobody is asked to take this over just now.");
  const accepted = one(asked.typed, "answer") === "yes";
  const outcome = answerPass(pass, { by: asked.actor.personId ?? "", accepted, at: asked.now });
  if (outcome.kind === "refused") {
    if (outcome.refusal === "notForHer") throw notAllowed(REFUSALS.notForHer);
    throw changedMeanwhile(REFUSALS[outcome.refusal]);
  }
  if (outcome.kind === "happened") {
    const kept = await asked.asSystem(async () => {
      if (!(await keepPassAnswer(asked, outcome.state))) return false;
      if (accepted) await keepConcernHolder(asked, concern.id, pass.toPersonId);
      return true;
    });
    if (!kept) throw changedMeanwhile(REFUSALS.answeredAlready);
    await asked.happened({
      kind: accepted ? "ConcernHandedOn" : "ConcernNotTaken",
      subjectKind: "concern",
      subjectId: concern.id,
      programmeId: concern.programmeId,
    });
    await tell(asked, concern.id, pass, "answered", pass.fromPersonId);
  }
  return go(`/concerns/${concern.id}?just=${accepted ? "taken" : "not-taken"}`);
}

async function tell(
  asked: Asked,
  concernId: string,
  pass: Pass,
  what: "asked" | "answered",
  toPersonId: string,
): Promise<void> {
  await asked.owe({
    toPersonId,
    template: "duty-handover",
    subject: "Please sign in",
    body:
      what === "asked"
        ? "You are asked to take something over. Please sign in."
        : "What you asked has an answer. Please sign in.",
    link: `/concerns/${concernId}`,
    aboutId: pass.id,
    onceKey: `duty-pass:${pass.id}:${what}`,
    urgent: true,
  });
  await asked.changed(`concern:${concernId}`);
  await asked.changed(noticeOf(toPersonId));
}
