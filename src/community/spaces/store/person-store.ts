import type { Doing } from "../../../platform/web/index.ts";

/** Her own e-mail addresses and phone numbers, old ones too: a handle must give none of them away. */
export async function addressesOf({ db }: Doing, personId: string): Promise<string[]> {
  const rows = await db.selectFrom("address").select("value").where("person_id", "=", personId).execute();
  return rows.map(({ value }) => value);
}
