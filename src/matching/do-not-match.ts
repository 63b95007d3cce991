import type { ParentSide } from "./parent-side.ts";
import { plainWords } from "./same-words.ts";
import type { SupporterSide } from "./supporter-side.ts";

/**
 * Two who must not be brought together, or one who must not be matched with anybody at a place. The reason is for
 * coordinators only. Fields left out mean "anyone"; a place or outcode with no person means people who are both there.
 */
export type DoNotMatch = {
  parentId?: string;
  supporterId?: string;
  outcode?: string;
  place?: string;
  reason: string;
};

/** The first entry that keeps these two apart; nothing when none does. An entry that names nothing keeps nobody apart. */
export function keptApartBy(
  parent: ParentSide,
  supporter: SupporterSide,
  entries: readonly DoNotMatch[],
): DoNotMatch | undefined {
  return entries.find((entry) => keepsApart(entry, parent, supporter));
}

/** Those left out of the suggestions, each with its reason, for coordinators only. */
export function listKeptApart(
  parent: ParentSide,
  supporters: readonly SupporterSide[],
  entries: readonly DoNotMatch[],
): { supporterId: string; reason: string }[] {
  return supporters.flatMap((supporter) => {
    const entry = keptApartBy(parent, supporter, entries);
    return entry ? [{ supporterId: supporter.id, reason: entry.reason }] : [];
  });
}

function keepsApart(entry: DoNotMatch, parent: ParentSide, supporter: SupporterSide): boolean {
  const { parentId, supporterId } = entry;
  const where = entry.outcode !== undefined || entry.place !== undefined;
  if (parentId === undefined && supporterId === undefined && !where) return false;
  if (parentId !== undefined && parentId !== parent.id) return false;
  if (supporterId !== undefined && supporterId !== supporter.id) return false;
  // Both named: the place only says where they know each other from.
  if (!where || (parentId !== undefined && supporterId !== undefined)) return true;
  const parentThere = parentId !== undefined || isThere(entry, parent);
  const supporterThere = supporterId !== undefined || isThere(entry, supporter);
  return parentThere && supporterThere;
}

function isThere(
  { outcode, place }: DoNotMatch,
  person: { outcode?: string; places: readonly string[] },
): boolean {
  const near =
    outcode !== undefined && person.outcode !== undefined && squash(outcode) === squash(person.outcode);
  return near || (place !== undefined && person.places.some((one) => plainWords(one) === plainWords(place)));
}

const squash = (outcode: string): string => outcode.replace(/\s/g, "").toUpperCase();
