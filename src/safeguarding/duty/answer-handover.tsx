import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { listProgrammes, listStaff } from "../store.ts";
import { boxesOf } from "./day-boxes.ts";
import { answerHandover } from "./handover.ts";
import { HandoverPage } from "./pages/handover-page.tsx";
import { isPost, sayPost } from "./post.ts";
import { readStretch } from "./read-moment.ts";
import { turnDaysMax } from "./read-rota.ts";
import { REFUSALS } from "./refusals.ts";
import { rotaChanged } from "./rota-changed.ts";
import { findHandover, insertHandover, keepAnswer } from "./store/handover-store.ts";
import { insertTurn } from "./store/keep-rota-store.ts";
import { findRota } from "./store/rota-store.ts";

const options = { current: "duty" };
const title = "Hand over";
const noteMax = 2_000;

/** Posts of hers on the rota, now or later, each once. */
async function postsOf(asked: Asked): Promise<{ value: string; words: string }[]> {
  const rota = await findRota(asked, asked.now);
  const programmes = new Map((await listProgrammes(asked)).map(({ id, name }) => [id, name]));
  const mine = [...rota.turns, ...rota.patterns].filter((each) => each.personId === asked.actor.personId);
  const words = new Map(
    mine.map(({ programmeId, post }) => [
      `${programmeId ?? ""}:${post}`,
      `${sayPost(post)} of ${programmeId ? (programmes.get(programmeId) ?? "a programme") : "the whole organisation"}`,
    ]),
  );
  return [...words].map(([value, said]) => ({
    value,
    words: said.slice(0, 1).toUpperCase() + said.slice(1),
  }));
}

async function draw(asked: Asked, typed: Typed, problems: Problems) {
  const posts = await postsOf(asked);
  const people = (await listStaff(asked, null)).filter(({ id }) => id !== asked.actor.personId);
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  return <HandoverPage id={id} posts={posts} people={people} typed={typed} problems={problems} />;
}

/** GET /duty/handover */
export async function askHandover(asked: Asked): Promise<Answer> {
  const kept = (await loadDraft(asked, "duty-handover"))?.typed ?? {};
  const [only, ...others] = await postsOf(asked);
  const typed = {
    ...boxesOf("from", asked.now),
    ...(only && others.length === 0 ? { post: only.value } : {}),
    ...kept,
  };
  return page(title, await draw(asked, { ...typed, id: newId() }, noProblems), options);
}

/** POST /duty/handover: the other is asked; nothing changes until she answers. */
export async function offerHandover(asked: Asked): Promise<Answer> {
  const { typed, actor } = asked;
  const chosen = (await postsOf(asked)).find(({ value }) => value === one(typed, "post"))?.value;
  const [programmeId = "", post = ""] = chosen?.split(":") ?? [];
  const to = (await listStaff(asked, null)).find(({ id }) => id === one(typed, "person"));
  const stretch = readStretch(typed, turnDaysMax);
  const note = readText(one(typed, "note"), { noun: "note", max: noteMax });
  const problems = {
    ...(isPost(post) ? {} : { post: "Choose which post you hand over" }),
    ...(to && to.id !== actor.personId ? {} : { person: "Choose to whom you hand over" }),
    ...(stretch.ok ? {} : stretch.problems),
    ...(note.ok ? {} : { note: note.sentence }),
  };
  if (!isPost(post) || !to || !stretch.ok || !note.ok || Object.keys(problems).length > 0)
    return notYetRight(title, await draw(asked, typed, problems), options);
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const isNew = await insertHandover(asked, {
    id,
    programmeId: programmeId || null,
    post,
    fromPersonId: actor.personId ?? "",
    toPersonId: to.id,
    fromAt: stretch.from,
    toAt: stretch.to,
    note: note.value,
    offeredAt: asked.now,
    answer: null,
  });
  if (isNew) await tell(asked, to.id, id, "asked", "You are asked something about duty. Please sign in.");
  await dropDraft(asked, "duty-handover");
  await asked.changed("duty");
  return go("/duty?done=handover");
}

/** POST /duty/handovers/:id/answer: from a yes on it is hers. */
export async function sayWhether(asked: Asked): Promise<Answer> {
  const found = await findHandover(asked, asked.params["id"] ?? "");
  if (!found) throw notFound("We could not find that hand-over. It may not have been asked of you.");
  const accepted = one(asked.typed, "answer") === "yes";
  const outcome = answerHandover(found, { by: asked.actor.personId ?? "", accepted, at: asked.now });
  if (outcome.kind === "refused") {
    if (outcome.refusal === "notForHer") throw notAllowed(REFUSALS.notForHer);
    throw changedMeanwhile(REFUSALS[outcome.refusal]);
  }
  if (outcome.kind === "happened") {
    const { id, programmeId, post, fromPersonId, toPersonId, fromAt, toAt } = outcome.state;
    if (!(await keepAnswer(asked, outcome.state))) throw changedMeanwhile(REFUSALS.answeredAlready);
    if (accepted) {
      const turn = { id: newId(), programmeId, post, personId: toPersonId, fromAt, toAt };
      await asked.asSystem(() => insertTurn(asked, turn, fromPersonId));
      await rotaChanged(asked);
    }
    await tell(
      asked,
      fromPersonId,
      id,
      "answered",
      "What you asked about duty has an answer. Please sign in.",
    );
    await asked.changed("duty");
  }
  return go(`/duty?done=${accepted ? "yes" : "no"}`);
}

const tell = (
  asked: Asked,
  toPersonId: string,
  id: string,
  what: string,
  body: string,
): Promise<string | null> =>
  asked.owe({
    toPersonId,
    template: "duty-handover",
    subject: "Please sign in",
    body,
    link: "/duty",
    aboutId: id,
    onceKey: `duty-handover:${id}:${what}`,
    urgent: true,
  });
