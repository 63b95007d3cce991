import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Care } from "../care.ts";
import { careOf } from "./care-store.ts";
import "../tables.ts";

/** A case as it is spoken of beneath its post. `cards` are those the rules chose when it was written. */
export type Beneath = Care & { cards: readonly string[] };

/** How the posts of a page stand: for our own code, which tells each reader only what is hers to know. One query. */
export async function listBeneath({ db }: Doing, postIds: readonly string[]): Promise<Map<string, Beneath>> {
  if (postIds.length === 0) return new Map();
  const { rows } = await sql<
    Parameters<typeof careOf>[0] & { cards: string[] | null }
  >`select c.*, s.cards from post_care c
    left join lateral (select cards from post_assessment a where a.post_id = c.post_id and a.by_person_id is null
      order by a.at desc, a.id desc limit 1) s on true
    where c.post_id = any (${[...postIds]})`.execute(db);
  return new Map(rows.map((row) => [row.post_id, { ...careOf(row), cards: row.cards ?? [] }]));
}
