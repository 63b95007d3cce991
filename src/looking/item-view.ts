import { namesOf } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { plural } from "../words/lists.ts";
import { sayRoleNamed } from "../words/roles.ts";
import { sayWhen } from "../words/time.ts";
import type { Item } from "./store/item-store.ts";
import { sayRule } from "./unusual.ts";

/** One item as the privacy lead reads it. */
export type ItemView = {
  id: string;
  title: string;
  why: string;
  clock: string;
  late: boolean;
  state: Item["state"];
  viewer: string;
  /** What was asked and answered, and what was decided, as sentences. */
  story: string[];
  answer: string | null;
  because: string | null;
};

/** Items in words. One query for the names however many. */
export async function itemViews(doing: Doing, items: readonly Item[]): Promise<ItemView[]> {
  const names = await namesOf(
    doing,
    items.flatMap(({ viewerId, subjectId, askedBy, decidedBy }) => [viewerId, subjectId, askedBy, decidedBy]),
  );
  const name = (id: string | null): string => (id ? names.get(id)?.name : null) ?? "Somebody";
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "Somebody";
  const when = (at: Date): string => sayWhen(at, doing.now);
  return items.map((item) => {
    const late = item.decidedAt === null && item.dueAt <= doing.now;
    return {
      id: item.id,
      title: `${name(item.viewerId)}, ${sayRoleNamed(item.viewerRole)}, opened ${whatOf(item, name(item.subjectId))}`,
      why: sayRule(item.rule),
      clock: `${item.subjectId === null ? "On" : item.looks === 1 ? "Looked" : `${plural(item.looks, "time")}, last`} ${when(item.lastAt)}. ${late ? "Should have been looked at by" : "To be looked at by"} ${when(item.dueAt)}`,
      late,
      state: item.state,
      viewer: called(item.viewerId),
      story: [
        ...(item.askedAt
          ? [`${called(item.askedBy)} asked ${called(item.viewerId)}, ${when(item.askedAt)}.`]
          : []),
        ...(item.answeredAt ? [`${called(item.viewerId)} answered, ${when(item.answeredAt)}.`] : []),
        ...(item.decidedAt
          ? [
              `${called(item.decidedBy)} ${item.state === "right" ? "found that it looks right" : "found that it was not right"}, ${when(item.decidedAt)}.`,
            ]
          : []),
      ],
      answer: item.answer,
      because: item.because,
    };
  });
}

function whatOf({ rule, looks, usual }: Item, subject: string): string {
  if (rule === "many")
    return `${plural(looks, "record")} in one day${usual === null ? "" : `; ${usual} on a usual one`}`;
  if (rule === "concern-not-hers") return plural(looks, "concern");
  return `${subject}’s record`;
}
