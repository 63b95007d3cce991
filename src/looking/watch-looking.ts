import type { Doing } from "../platform/web/index.ts";
import { addDays, at, today } from "../words/day.ts";
import {
  insertItem,
  addLooks,
  findWatched,
  keepWatched,
  listInspectors,
  listItems,
  listKnown,
  type NewItem,
} from "./store/item-store.ts";
import { countPerDay, listConcernLooks, listLooked } from "./store/read-looks.ts";
import { isMany, unusualOf, usualOf } from "./unusual.ts";

/** Somebody looks at it within three days. */
const dueMs = 3 * 86_400_000;
/** A look explained once is not asked about again for so long. */
const restDays = 90;
const usualDays = 28;
/** Nothing that is still being written is left out: a page takes no longer than this. */
const settleMs = 2 * 60_000;

/**
 * Reads what was opened since the last round, and keeps what should be asked about, each with a clock. A round missed is
 * made good by the next; a round done twice finds the same.
 */
export async function watchLooking(doing: Doing): Promise<void> {
  const upTo = new Date(doing.now.getTime() - settleMs);
  const after = (await findWatched(doing)) ?? new Date(0);
  if (upTo <= after) return;
  const fresh = [...(await unusualPairs(doing, after, upTo)), ...(await manyRecords(doing, after, upTo))];
  for (const item of fresh) await tellOf(doing, item);
  await keepWatched(doing, upTo);
  await remindLate(doing);
}

async function unusualPairs(doing: Doing, after: Date, upTo: Date): Promise<Kept[]> {
  const known = await listKnown(doing, at(addDays(doing.today, -restDays), "00:00"));
  const fresh: Kept[] = [];
  for (const looked of await listLooked(doing, after, upTo))
    for (const rule of unusualOf(looked)) {
      const before = known.filter(
        (each) =>
          each.rule === rule && each.viewerId === looked.viewerId && each.subjectId === looked.subjectId,
      );
      const open = before.find(({ state }) => state !== "right" && state !== "not right");
      if (open) {
        if (looked.lastAt > open.lastAt)
          await addLooks(doing, open.id, open.looks + looked.looks, looked.lastAt);
        continue;
      }
      if (before.some(({ state }) => state === "right")) continue;
      await keep(doing, fresh, {
        ...looked,
        rule,
        usual: null,
        dueAt: new Date(doing.now.getTime() + dueMs),
        onceKey: `${rule}:${looked.viewerId}:${looked.subjectId}:${looked.firstAt.toISOString()}`,
      });
    }
  return fresh;
}

async function manyRecords(doing: Doing, after: Date, upTo: Date): Promise<Kept[]> {
  const fresh: Kept[] = [];
  const dueAt = new Date(doing.now.getTime() + dueMs);
  const days = await countPerDay(
    doing,
    at(addDays(today(after.getTime() === 0 ? doing.now : after), -usualDays), "00:00"),
  );
  for (const { viewerId, viewerRole, day, records, lastAt } of days) {
    if (lastAt <= after) continue;
    const usual = usualOf(
      days.filter((each) => each.viewerId === viewerId && each.day < day).map((each) => each.records),
    );
    if (!isMany(records, usual)) continue;
    await keep(doing, fresh, {
      viewerId,
      viewerRole,
      subjectId: null,
      rule: "many",
      looks: records,
      usual,
      firstAt: lastAt,
      lastAt,
      dueAt,
      onceKey: `many:${viewerId}:${day}`,
    });
  }
  for (const { viewerId, viewerRole, day, concerns, firstAt, lastAt } of await listConcernLooks(
    doing,
    after,
    upTo,
  ))
    await keep(doing, fresh, {
      viewerId,
      viewerRole,
      subjectId: null,
      rule: "concern-not-hers",
      looks: concerns,
      usual: null,
      firstAt,
      lastAt,
      dueAt,
      onceKey: `concern-not-hers:${viewerId}:${day}`,
    });
  return fresh;
}

type Kept = { id: string; viewerId: string };

async function keep(doing: Doing, fresh: Kept[], item: NewItem): Promise<void> {
  const id = await insertItem(doing, item);
  if (id) fresh.push({ id, viewerId: item.viewerId });
}

async function tellOf(doing: Doing, { id, viewerId }: Kept): Promise<void> {
  for (const toPersonId of await listInspectors(doing, viewerId))
    await doing.owe({
      toPersonId,
      template: "looking-unusual",
      subject: "Something to look at",
      body: "There is something to look at. Please sign in when you can.",
      link: "/privacy/looking",
      aboutId: id,
      // one message a day, however much there is
      onceKey: `looking:${toPersonId}:${doing.today}`,
    });
}

/** What nobody has decided by its clock is said again, once a day. */
async function remindLate(doing: Doing): Promise<void> {
  const late = (await listItems(doing, {})).filter(({ dueAt }) => dueAt <= doing.now);
  for (const { id, viewerId } of late) await tellOf(doing, { id, viewerId });
}
