import { sealOrNull } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Want } from "../ending.ts";
import type { Place } from "../../space.ts";
import "../tables.ts";

export type Wish = {
  placeId: string;
  spaceId: string;
  personId: string;
  wants: Want[];
  words: string | null;
  saidAt: Date;
  answeredAt: Date | null;
};

const read = ({ db }: Doing) => db.selectFrom("space_wish").selectAll().orderBy("said_at");
type Row = Awaited<ReturnType<ReturnType<typeof read>["execute"]>>[number];
const wishOf = (row: Row): Wish => ({
  placeId: row.place_id,
  spaceId: row.space_id,
  personId: row.person_id,
  wants: row.wants,
  words: row.words,
  saidAt: row.said_at,
  answeredAt: row.answered_at,
});

export const listWishes = async (doing: Doing, spaceId: string): Promise<Wish[]> =>
  (await read(doing).where("space_id", "=", spaceId).execute()).map(wishOf);

/** What she herself would like, in every space she was in. */
export const listMyWishes = async (doing: Doing): Promise<Wish[]> =>
  (await read(doing).where("person_id", "=", doing.actor.personId).execute()).map(wishOf);

/** What she would like next; said again, it takes the place of what she said before and waits to be read again. */
export async function keepWish(
  { db, organisation, now }: Doing,
  mine: Place,
  wish: { wants: Want[]; words: string | null },
): Promise<void> {
  const said = {
    wants: wish.wants,
    words: sealOrNull(db, wish.words),
    said_at: now,
    answered_at: null,
    answered_by: null,
  };
  await db
    .insertInto("space_wish")
    .values({
      ...said,
      place_id: mine.id,
      organisation_id: organisation.id,
      space_id: mine.spaceId,
      person_id: mine.personId,
    })
    .onConflict((conflict) => conflict.column("place_id").doUpdateSet(said))
    .execute();
}

export async function answerWish({ db, now, actor }: Doing, placeId: string): Promise<void> {
  await db
    .updateTable("space_wish")
    .set({ answered_at: now, answered_by: actor.personId })
    .where("place_id", "=", placeId)
    .where("answered_at", "is", null)
    .execute();
}

/** Members' wishes that nobody has answered, counted for each space; "nothing just now" asks for nothing. */
export async function countWishesOpen({
  db,
}: Doing): Promise<{ spaceId: string; name: string; many: number; since: Date }[]> {
  const rows = await db
    .selectFrom("space_wish as w")
    .innerJoin("space as s", "s.id", "w.space_id")
    .select((of) => [
      "s.id",
      "s.name",
      of.fn.countAll<number>().as("many"),
      of.fn.min("w.said_at").as("since"),
    ])
    .where("w.answered_at", "is", null)
    .where((where) => where.not(where("w.wants", "=", where.val(["nothing"] as Want[]))))
    .groupBy(["s.id", "s.name"])
    .execute();
  return rows.map((row) => ({ spaceId: row.id, name: row.name, many: Number(row.many), since: row.since }));
}
