import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Rhythm } from "../tables.ts";
import type { Wish } from "./choices.ts";
import "../tables.ts";

export async function findWish({ db, actor }: Doing, spaceId: string): Promise<Wish | null> {
  const row = await db
    .selectFrom("space_choice")
    .select(["digest", "digest_weekday as weekday", "digest_hour as hour", "pushes", "shows_all as showsAll"])
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId)
    .executeTakeFirst();
  return row ?? null;
}

/** @param dueAt when the next letter is due; null with no letters */
export async function keepDigest(
  doing: Doing,
  spaceId: string,
  { digest, weekday, hour }: Pick<Wish, "digest" | "weekday" | "hour">,
  dueAt: Date | null,
): Promise<void> {
  await keep(doing, spaceId, {
    digest,
    digest_weekday: digest === "weekly" ? weekday : null,
    digest_hour: digest === "never" ? null : hour,
    digest_due_at: digest === "never" ? null : dueAt,
  });
}

export const keepPushes = (doing: Doing, spaceId: string, pushes: boolean): Promise<void> =>
  keep(doing, spaceId, { pushes, push_due_at: null });

export const keepShowsAll = (doing: Doing, spaceId: string, showsAll: boolean): Promise<void> =>
  keep(doing, spaceId, { shows_all: showsAll });

/** Whether any space of whoever asks may still push. */
export async function wantsPushes({ db, actor }: Doing): Promise<boolean> {
  const row = await db
    .selectFrom("space_choice")
    .select("id")
    .where("person_id", "=", actor.personId)
    .where("pushes", "=", true)
    .executeTakeFirst();
  return row !== undefined;
}

type Change = Partial<{
  digest: Rhythm;
  digest_weekday: number | null;
  digest_hour: number | null;
  digest_due_at: Date | null;
  pushes: boolean;
  push_due_at: Date | null;
  shows_all: boolean;
}>;

async function keep({ db, organisation, actor, now }: Doing, spaceId: string, change: Change): Promise<void> {
  await db
    .insertInto("space_choice")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: spaceId,
      person_id: actor.personId ?? "",
      changed_at: now,
      ...change,
    })
    .onConflict((conflict) =>
      conflict.columns(["space_id", "person_id"]).doUpdateSet({ ...change, changed_at: now }),
    )
    .execute();
}
