import { dropDraft, saveDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { changedMeanwhile, go, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { acknowledgeAlert } from "../../safeguarding/index.ts";
import { readText } from "../../words/text.ts";
import type { Tier } from "../tables.ts";
import { isRed, type Care } from "./care.ts";
import { claimCare, releaseCare } from "./caring/claim-care.ts";
import { countHeavy } from "./caring/count-heavy.ts";
import { keepCare } from "./caring/keep-care.ts";
import { alertOfRed } from "./caring/open-care.ts";
import { retierCare } from "./caring/retier-care.ts";
import { settleCare } from "./caring/settle-care.ts";
import { mayRelease } from "./policy.ts";
import { reachCase } from "./reach.ts";
import { REFUSALS, type DeskRefusal } from "./refusals.ts";
import { drawCase } from "./show-case.tsx";
import { insertAssessment } from "./store/assessment-store.ts";
import { findCover } from "./store/cover-store.ts";
import { findOnDesk } from "./store/desk-store.ts";
import { insertNote } from "./store/note-store.ts";
import { findWritten } from "./store/written-store.ts";
import { listTemplates } from "./templates/list-templates.ts";

const back = (care: Care, just: string): Answer => go(`/posts/${care.postId}/care?just=${just}`);
const refused = (refusal: DeskRefusal) => changedMeanwhile(REFUSALS[refusal]);

/** POST /posts/:id/care/claim: she has it. A red is opened by it, and whoever is on call is not called further. */
export async function claim(asked: Asked): Promise<Answer> {
  const { care, space } = await reachCase(asked, "to change");
  const done = claimCare(care, asked.actor.personId ?? "", space.programmeId, asked.now);
  if (done.kind === "refused") throw refused(done.refusal);
  if (done.kind === "happened") {
    await keepCare(asked, done.state, done.facts);
    await countHeavy(asked, done.state);
    if (isRed(care.tier)) await acknowledgeAlert(asked, "post", care.postId, asked.actor.personId ?? "");
  }
  return back(care, "claimed");
}

/** POST /posts/:id/care/release */
export async function release(asked: Asked): Promise<Answer> {
  const { care } = await reachCase(asked, "to change");
  if (care.ownerId && !mayRelease(care, asked.actor)) throw refused("notYours");
  const done = releaseCare(care, asked.now);
  if (done.kind === "refused") throw refused(done.refusal);
  if (done.kind === "happened") await keepCare(asked, done.state, done.facts);
  return back(care, "released");
}

/** POST /posts/:id/care/note */
export async function note(asked: Asked): Promise<Answer> {
  const { care, ...inside } = await reachCase(asked, "to read");
  const words = readText(one(asked.typed, "note"), { noun: "note", max: 4000, required: true });
  if (!words.ok) return drawCase(asked, inside, care, asked.typed, { note: words.sentence });
  await insertNote(asked, care, { id: idIn(asked), words: words.value });
  await asked.changed(`desk:${care.spaceId}`);
  await dropDraft(asked, `care-note:${care.postId}`);
  return back(care, "note");
}

/** POST /posts/:id/care/settling: it is seen to, and how; the how stays with the notes. */
export async function settle(asked: Asked): Promise<Answer> {
  const { care, ...inside } = await reachCase(asked, "to change");
  const how = readText(one(asked.typed, "how"), { noun: "answer", max: 4000 });
  if (!how.ok) return drawCase(asked, inside, care, asked.typed, { how: how.sentence });
  const done = settleCare(care, how.value, inside.space.programmeId, asked.now);
  if (done.kind === "refused")
    return drawCase(asked, inside, care, asked.typed, { how: REFUSALS[done.refusal] });
  if (done.kind === "happened") {
    await insertNote(asked, care, { id: idIn(asked), words: how.value });
    await keepCare(asked, done.state, done.facts);
  }
  return back(care, "settled");
}

const isTier = (typed: string): typed is Tier => ["R", "U", "S", "A", "none"].includes(typed);

/** POST /posts/:id/care/tier: she sees it otherwise than the rules, and says why. */
export async function retier(asked: Asked): Promise<Answer> {
  const { care, ...inside } = await reachCase(asked, "to change");
  const { space } = inside;
  const tier = one(asked.typed, "tier");
  const why = readText(one(asked.typed, "why"), { noun: "reason", max: 2000 });
  if (!isTier(tier)) return drawCase(asked, inside, care, asked.typed, { tier: "Choose how urgent it is" });
  if (!why.ok) return drawCase(asked, inside, care, asked.typed, { why: why.sentence });
  const cover = await findCover(asked, space.id);
  const by = asked.actor.personId ?? "";
  const done = retierCare(
    care,
    { tier, why: why.value, by },
    { now: asked.now, cover, replyMinutes: space.replyMinutes, programmeId: space.programmeId },
  );
  if (done.kind === "refused")
    return drawCase(asked, inside, care, asked.typed, {
      [done.refusal === "sameTier" ? "tier" : "why"]: REFUSALS[done.refusal],
    });
  if (done.kind === "nothing") return back(care, "tier");
  const assessment = { spaceId: space.id, threadId: care.threadId, postId: care.postId, byPersonId: by };
  await insertAssessment(asked, {
    ...assessment,
    tier,
    rules: [],
    found: [],
    reason: why.value,
    cards: [],
    rulesVersion: 0,
  });
  await keepCare(asked, await ofColleague(asked, done.state.care), done.facts);
  await countHeavy(asked, done.state.care);
  if (isRed(care.tier)) await acknowledgeAlert(asked, "post", care.postId, by);
  if (done.state.alert) await alertAlso(asked, care.postId, cover.here);
  return back(care, "tier");
}

// nobody waits for an answer to what a supporter wrote: once somebody has seen that it is not grave, it is over
async function ofColleague(asked: Asked, care: Care): Promise<Care> {
  const post = isRed(care.tier) || care.settledAt ? null : await findOnDesk(asked, care.postId);
  return post?.byColleague
    ? { ...care, settledAt: asked.now, settledHow: "seen to", dueAt: null, boardAt: null }
    : care;
}

// somebody who raised it to red has it in her hands: the others hear of it, and it is not taken from the readers
async function alertAlso(asked: Asked, postId: string, here: number): Promise<void> {
  if (here === 0) return;
  await asked.asSystem(async () => {
    const post = await findWritten(asked, postId);
    if (post) await alertOfRed(asked, post);
  });
}

/** POST /posts/:id/care/words: the composer opens with these words, to be made her own. */
export async function beginWith(asked: Asked): Promise<Answer> {
  const { care } = await reachCase(asked, "to read");
  const template = (await listTemplates(asked)).find(({ key }) => key === one(asked.typed, "key"));
  if (!template) throw changedMeanwhile(REFUSALS.noTemplate);
  await saveDraft(asked, `post:${care.threadId}`, { words: template.words });
  return go(`/threads/${care.threadId}?post=${care.postId}&open=yes#write`);
}

const idIn = ({ typed }: Asked): string => (isId(one(typed, "id")) ? one(typed, "id") : newId());
