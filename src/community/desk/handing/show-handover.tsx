import { namesOf } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  one,
  page,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { startSentence } from "../../../words/naming.ts";
import { sayWhen } from "../../../words/time.ts";
import { deskChanged } from "../caring/tell-desk.ts";
import { HandoverPage, HandoversPage } from "../pages/handover-page.tsx";
import { reachDesk } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { findHandover, keepSigned, listHandovers, listItems } from "../store/handover-store.ts";
import { handoverLine } from "./handover-line.ts";
import { signHandover } from "./sign-handover.ts";

/** GET /handovers/:id */
export async function showHandover(asked: Asked): Promise<Answer> {
  const handover = await findHandover(asked, asked.params["id"] ?? "");
  if (!handover) throw notFound();
  const { space } = await reachDesk(asked, handover.spaceId);
  const items = await listItems(asked, handover.id);
  const names = await namesOf(asked, [handover.writtenBy, handover.signedBy]);
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "Somebody";
  const view = {
    id: handover.id,
    spaceId: space.id,
    space: space.name,
    said: one(asked.query, "just") === "signed" ? "You have taken over. Thank you." : null,
    written: handover.writtenBy
      ? `${called(handover.writtenBy)} finished ${sayWhen(handover.writtenAt, asked.now)}.`
      : `The shift was never closed, so it wrote itself ${sayWhen(handover.writtenAt, asked.now)}.`,
    words: handover.words,
    lines: items.map((item) => handoverLine(item, item.id)),
    signed: handover.signedAt
      ? `${called(handover.signedBy)} signed for it ${sayWhen(handover.signedAt, asked.now)}.`
      : null,
    maySign: !handover.signedAt && handover.writtenBy !== asked.actor.personId,
  };
  return page("Handover", <HandoverPage {...view} />, { current: "community" });
}

/** POST /handovers/:id/signing */
export async function sign(asked: Asked): Promise<Answer> {
  const handover = await findHandover(asked, asked.params["id"] ?? "", "to change");
  if (!handover) throw notFound();
  await reachDesk(asked, handover.spaceId);
  const done = signHandover(handover, asked.actor.personId ?? "", asked.now);
  if (done.kind === "refused") throw changedMeanwhile(REFUSALS[done.refusal]);
  if (done.kind === "happened") {
    await keepSigned(asked, handover.id);
    await deskChanged(asked, handover.spaceId);
    await asked.changed("board");
  }
  return go(`/handovers/${handover.id}?just=signed`);
}

/** GET /spaces/:id/handovers */
export async function handovers(asked: Asked): Promise<Answer> {
  const { space } = await reachDesk(asked);
  const all = await listHandovers(asked, space.id);
  const names = await namesOf(
    asked,
    all.flatMap(({ writtenBy, signedBy }) => [writtenBy, signedBy]),
  );
  const called = (id: string | null, otherwise: string): string =>
    (id ? names.get(id)?.called : null) ?? otherwise;
  const rows = all.map((each) => ({
    id: each.id,
    when: startSentence(sayWhen(each.writtenAt, asked.now)),
    words: `${called(each.writtenBy, "It wrote itself")}. ${each.signedAt ? `${called(each.signedBy, "Somebody")} signed for it.` : "Nobody has signed for it yet."}`,
    open: each.signedAt === null,
  }));
  return page("Handovers", <HandoversPage spaceId={space.id} space={space.name} rows={rows} />, {
    current: "community",
  });
}
