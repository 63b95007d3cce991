import type { Doing } from "../../../../platform/web/index.ts";
import type { SpaceKind } from "../../../space.ts";
import type { Question } from "../question.ts";
import "../../../tables.ts";

/** For whom the spaces of these questions are: whoever answers has no place in them. One query. */
export async function spaceKinds(
  doing: Doing,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, SpaceKind>> {
  const ids = [...new Set(questions.map(({ spaceId }) => spaceId))];
  if (ids.length === 0) return new Map();
  const rows = await doing.asSystem(() =>
    doing.db.selectFrom("space").select(["id", "kind"]).where("id", "in", ids).execute(),
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
