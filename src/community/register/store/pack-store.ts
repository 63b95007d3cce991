import type { Doing } from "../../../platform/web/index.ts";
import "../../moderation/tables.ts";

/** How often a hidden name was asked for, agreed to and seen, ever; counts alone. */
export const countSeals = (
  doing: Doing,
): Promise<{ asked: number; agreed: number; seen: number; told: number }> =>
  doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("seal_opening")
      .select((count) => [
        count.fn.countAll<number>().as("asked"),
        count.fn.count<number>("agreed_at").as("agreed"),
        count.fn.count<number>("seen_at").as("seen"),
        count.fn.count<number>("told_at").as("told"),
      ])
      .executeTakeFirst();
    return {
      asked: Number(row?.asked ?? 0),
      agreed: Number(row?.agreed ?? 0),
      seen: Number(row?.seen ?? 0),
      told: Number(row?.told ?? 0),
    };
  });
