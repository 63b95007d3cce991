import { dropDraft, loadDraft, namesOf } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { carryOut } from "../../rota/carry-out.ts";
import { endShift } from "../../rota/end-shift.ts";
import { reachMyShift } from "../../rota/reach.ts";
import type { Shift } from "../../rota/shift.ts";
import { caseRow } from "../case-row.ts";
import { deskChanged, tellCoordinators, tellSupporters } from "../caring/tell-desk.ts";
import { ClosingPage } from "../pages/closing-page.tsx";
import { REFUSALS } from "../refusals.ts";
import { changeCare, keepSeen, releaseAll } from "../store/care-store.ts";
import { listAside, listOpen, takeOpenIn, type OnDesk } from "../store/desk-store.ts";
import { listPromises } from "../store/promise-store.ts";
import { listWatched } from "../store/watch-store.ts";
import { handoverLine } from "./handover-line.ts";
import { keepHandover } from "./keep-handover.ts";
import { coordinators, keepersOf, optionsOf, type KeeperHere } from "./keepers.ts";
import { assignAll, needsOwner, type Keeper } from "./may-close.ts";
import { writeItems } from "./write-items.ts";

/** GET /shifts/:id/closing */
export async function askToClose(asked: Asked): Promise<Answer> {
  const { shift, space } = await reachMyShift(asked);
  if (shift.state !== "open") throw changedMeanwhile(REFUSALS.notOpen);
  const draft = await loadDraft(asked, `closing:${shift.id}`);
  return draw(asked, shift, space, draft?.typed ?? asked.typed, noProblems);
}

/**
 * POST /shifts/:id/closing: every open red and amber has somebody who is there after her, the handover is written from the
 * desk, what else she had taken on goes back, and only then is her shift over.
 */
export async function close(asked: Asked): Promise<Answer> {
  const { shift, space } = await reachMyShift(asked);
  if (shift.state === "closed") return go("/shifts?just=closed");
  if (shift.state !== "open") throw changedMeanwhile(REFUSALS.notOpen);
  const me = asked.actor.personId ?? "";
  await takeOpenIn(asked, space.id);
  const open = await listOpen(asked, space.id);
  const needing = needsOwner(open, me);
  const keepers = await keepersOf(asked, space.id);
  const words = readText(one(asked.typed, "words"), { noun: "handover", max: 8000 });
  const chosen = new Map(
    needing.map(({ postId }) => [postId, keeperIn(one(asked.typed, `owner-${postId}`))] as const),
  );
  const assigned = assignAll(
    needing,
    definite(chosen),
    keepers.map(({ personId }) => personId),
  );
  if (!words.ok || !assigned)
    return draw(asked, shift, space, asked.typed, {
      ...(words.ok ? {} : { words: words.sentence }),
      ...(assigned ? {} : missing(needing, definite(chosen), keepers)),
    });
  for (const [postId, keeper] of assigned) await handTo(asked, space, postId, keeper);
  await asked.asSystem(() => releaseAll(asked, space.id, me));
  await keepHandover(asked, { id: shift.id, spaceId: space.id }, me, words.value);
  await keepSeen(
    asked,
    space.id,
    open.map(({ postId }) => postId),
  );
  const done = endShift(shift, space.programmeId, asked.now);
  if (done.kind === "happened") await carryOut(asked, done);
  await deskChanged(asked, space.id);
  await dropDraft(asked, `closing:${shift.id}`);
  return go("/shifts?just=closed");
}

async function handTo(asked: Asked, space: Space, postId: string, keeper: Keeper): Promise<void> {
  const { now } = asked;
  if (keeper.kind === "person") {
    await changeCare(asked, postId, { owner_id: keeper.personId, owned_at: now });
    const about = { spaceId: space.id, programmeId: space.programmeId, postId };
    await tellSupporters(asked, { ...about, why: `handed ${now.getTime()}`, urgent: false }, [
      keeper.personId,
    ]);
  } else {
    await changeCare(asked, postId, { owner_id: null, owned_at: null, board_at: now, due_at: null });
    const about = { spaceId: space.id, programmeId: space.programmeId };
    await tellCoordinators(asked, { ...about, onceKey: `desk:handed:${postId}` });
  }
}

const keeperIn = (typed: string): Keeper | null =>
  typed === coordinators
    ? { kind: "coordinators" }
    : typed === ""
      ? null
      : { kind: "person", personId: typed };

const definite = (chosen: ReadonlyMap<string, Keeper | null>): Map<string, Keeper> =>
  new Map([...chosen].flatMap(([postId, keeper]) => (keeper ? [[postId, keeper] as const] : [])));

function missing(
  needing: readonly OnDesk[] | readonly { postId: string }[],
  chosen: ReadonlyMap<string, Keeper>,
  keepers: readonly KeeperHere[],
): Problems {
  const isGood = (keeper: Keeper | undefined): boolean =>
    keeper?.kind === "coordinators" ||
    keepers.some(({ personId }) => keeper?.kind === "person" && keeper.personId === personId);
  return Object.fromEntries(
    needing
      .filter(({ postId }) => !isGood(chosen.get(postId)))
      .map(({ postId }) => [`owner-${postId}`, REFUSALS.ownersFirst]),
  );
}

async function draw(
  asked: Asked,
  shift: Shift,
  space: Space,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const me = asked.actor.personId ?? "";
  const [open, aside] = [await listOpen(asked, space.id), await listAside(asked, space.id)];
  const [promises, watched] = [await listPromises(asked, space.id), await listWatched(asked, space.id)];
  const names = await namesOf(asked, [
    ...open.map(({ ownerId }) => ownerId),
    ...promises.map(({ promisedBy }) => promisedBy),
  ]);
  const needing = new Set(needsOwner(open, me).map(({ postId }) => postId));
  const keepers = await keepersOf(asked, space.id);
  const options = optionsOf(keepers);
  const [first] = options;
  const usual = Object.fromEntries([...needing].map((id) => [`owner-${id}`, first?.value ?? coordinators]));
  const view = {
    shiftId: shift.id,
    spaceId: space.id,
    space: space.name,
    needing: open
      .filter(({ postId }) => needing.has(postId))
      .map((post) => {
        const row = caseRow(post, names, { now: asked.now, me, flags: 0 });
        return {
          postId: post.postId,
          name: `${row.mark}. ${row.who}, in “${row.title}”`,
          words: row.reason || row.excerpt,
        };
      }),
    keepers: options,
    lines: writeItems(
      { open: open.filter(({ postId }) => !needing.has(postId)), aside, promises, watched },
      names,
    ).map((item, n) => handoverLine(item, String(n))),
    typed: { ...usual, ...typed },
    problems,
  };
  return Object.keys(problems).length > 0
    ? notYetRight("Hand over", <ClosingPage {...view} />, { current: "shifts" })
    : page("Hand over", <ClosingPage {...view} />, { current: "shifts" });
}
