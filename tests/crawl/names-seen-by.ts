import pg from "pg";
import { isStaff } from "../../src/words/roles.ts";
import { askers } from "../access/askers.ts";
import { becomeOn } from "../access/become-on.ts";
import { cast, stories } from "../world/cast.ts";

/**
 * Of all the names in the small world, those that PostgreSQL shows to somebody, and those it keeps from her. Who works for
 * her own charity is no secret: she may read who looked at her record.
 */
export async function namesSeenBy(
  ownerUrl: string,
  key: string,
): Promise<{ known: string[]; unknown: string[] }> {
  const asker = askers.find((each) => each.key === key);
  if (!asker) throw new Error(`Nobody is called ${key}.`);
  const client = new pg.Client({ connectionString: ownerUrl, options: "-c role=alongside_app" });
  await client.connect();
  try {
    await client.query("begin");
    await becomeOn(client, asker.settings);
    const { rows } = await client.query<{ name: string }>(
      "select name from person union select name from referral",
    );
    const known = rows.map((row) => row.name);
    const staff = cast
      .filter((one) => isStaff(one.role) && one.organisation === asker.organisation)
      .map((one) => one.name);
    const names = new Set(
      [...cast, ...stories].map((one) => one.name).filter((name) => !staff.includes(name)),
    );
    return { known, unknown: [...names].filter((name) => !known.includes(name)) };
  } finally {
    await client.end();
  }
}
