import { dropDraft, loadDraft } from "../../../people/index.ts";
import { changedMeanwhile, go, one, type Answer, type Asked } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import { carryOut } from "../../rota/carry-out.ts";
import { endShift } from "../../rota/end-shift.ts";
import { reachMyShift } from "../../rota/reach.ts";
import { deskChanged } from "../caring/tell-desk.ts";
import { listWaits, releaseWaits } from "../pictures/wait-store.ts";
import { REFUSALS } from "../refusals.ts";
import { keepSeen, releaseAll } from "../store/care-store.ts";
import { listOpen, takeOpenIn } from "../store/desk-store.ts";
import { listOwn } from "../store/written-store.ts";
import { drawClosing } from "./draw-closing.tsx";
import { handOwn, handPicture, handPost } from "./hand-to.ts";
import { keepHandover } from "./keep-handover.ts";
import { coordinators, keepersOf, type KeeperHere } from "./keepers.ts";
import { leavesBehind, lookerField, ownerField } from "./leaves-behind.ts";
import { assignAll, type Keeper } from "./may-close.ts";

/** GET /shifts/:id/closing */
export async function askToClose(asked: Asked): Promise<Answer> {
  const { shift, space } = await reachMyShift(asked);
  if (shift.state !== "open") throw changedMeanwhile(REFUSALS.notOpen);
  const draft = await loadDraft(asked, `closing:${shift.id}`);
  return drawClosing(asked, shift, space, draft?.typed ?? asked.typed, noProblems);
}

/**
 * POST /shifts/:id/closing: every open red and amber, and every picture that waited beyond its clock, has somebody who is
 * there after her, the handover is written from the desk, what else she had taken on goes back, and only then is her shift
 * over.
 */
export async function close(asked: Asked): Promise<Answer> {
  const { shift, space } = await reachMyShift(asked);
  if (shift.state === "closed") return go("/shifts?just=closed");
  if (shift.state !== "open") throw changedMeanwhile(REFUSALS.notOpen);
  const me = asked.actor.personId ?? "";
  await takeOpenIn(asked, space.id);
  const pictures = await listWaits(asked, space.id, "to change");
  const open = await listOpen(asked, space.id);
  const postIds = open.map(({ postId }) => postId);
  const hers = await asked.asSystem(() => listOwn(asked, postIds));
  const { needing, unlooked, own } = leavesBehind({ open, pictures, hers }, me, asked.now);
  const keepers = await keepersOf(asked, space.id);
  const words = readText(one(asked.typed, "words"), { noun: "handover", max: 8000 });
  const owners = chosenFor(asked, needing, ownerField, keepers);
  const lookers = chosenFor(asked, unlooked, lookerField, keepers);
  if (!words.ok || !owners.all || !lookers.all)
    return drawClosing(asked, shift, space, asked.typed, {
      ...(words.ok ? {} : { words: words.sentence }),
      ...owners.problems,
      ...lookers.problems,
    });
  for (const [postId, keeper] of owners.all) await handPost(asked, space, postId, keeper);
  for (const [postId, keeper] of lookers.all) await handPicture(asked, space, postId, keeper, keepers);
  for (const { postId } of own) await handOwn(asked, space, postId);
  await asked.asSystem(async () => {
    await releaseAll(asked, space.id, me);
    await releaseWaits(asked, space.id, me);
  });
  await keepHandover(asked, { id: shift.id, spaceId: space.id }, me, words.value);
  await keepSeen(asked, space.id, postIds);
  const done = endShift(shift, space.programmeId, asked.now);
  if (done.kind === "happened") await carryOut(asked, done);
  await deskChanged(asked, space.id);
  await dropDraft(asked, `closing:${shift.id}`);
  return go("/shifts?just=closed");
}

type Chosen = { all: ReadonlyMap<string, Keeper> | null; problems: Problems };

/** Who she chose for each, and what is said where that is nobody who is there afterwards. */
function chosenFor(
  { typed }: Asked,
  needing: readonly { postId: string }[],
  field: (postId: string) => string,
  keepers: readonly KeeperHere[],
): Chosen {
  const chosen = new Map(
    needing.flatMap(({ postId }) => {
      const keeper = keeperIn(one(typed, field(postId)));
      return keeper ? [[postId, keeper] as const] : [];
    }),
  );
  const mayKeep = keepers.map(({ personId }) => personId);
  const isGood = (keeper: Keeper | undefined): boolean =>
    keeper?.kind === "coordinators" || (keeper !== undefined && mayKeep.includes(keeper.personId));
  const missing = needing.filter(({ postId }) => !isGood(chosen.get(postId)));
  return {
    all: assignAll(needing, chosen, mayKeep),
    problems: Object.fromEntries(missing.map(({ postId }) => [field(postId), REFUSALS.ownersFirst])),
  };
}

const keeperIn = (typed: string): Keeper | null =>
  typed === coordinators
    ? { kind: "coordinators" }
    : typed === ""
      ? null
      : { kind: "person", personId: typed };
