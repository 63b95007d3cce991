import { one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { readOutcode } from "../../../words/postcode.ts";
import { readText } from "../../../words/text.ts";

export type KeptApartTyped = {
  parentId: string | null;
  supporterId: string | null;
  outcode: string | null;
  why: string;
};
export type KeptApartRead = { ok: true; entry: KeptApartTyped } | { ok: false; problems: Problems };

/** Two people, or one person and a place, and why. Refuses people who are not on the lists she was shown. */
export function readKeptApart(
  typed: Typed,
  known: { parents: readonly { id: string }[]; supporters: readonly { id: string }[] },
): KeptApartRead {
  const problems: Record<string, string> = {};
  const parentId = known.parents.find(({ id }) => id === one(typed, "parent"))?.id ?? null;
  const supporterId = known.supporters.find(({ id }) => id === one(typed, "supporter"))?.id ?? null;
  const place =
    one(typed, "outcode").trim() === ""
      ? null
      : readOutcode(one(typed, "outcode"), { noun: "first half of the postcode" });
  if (place && !place.ok) problems["outcode"] = place.sentence;
  if (!parentId && !supporterId) problems["parent"] = "Choose a parent, a supporter, or both";
  else if (!(parentId && supporterId) && !place)
    problems["outcode"] = "Choose the other person too, or enter a place, such as DE23";
  if (parentId && parentId === supporterId) problems["supporter"] = "Choose two different people";
  const why = readText(one(typed, "why"), {
    noun: "reason",
    max: 1000,
    required: true,
    missing: "Enter why they are kept apart",
  });
  if (!why.ok) problems["why"] = why.sentence;
  if (Object.keys(problems).length > 0 || !why.ok) return { ok: false, problems };
  return {
    ok: true,
    entry: { parentId, supporterId, outcode: place?.ok ? place.value.outcode : null, why: why.value },
  };
}
