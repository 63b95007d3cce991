import pg from "pg";
import { addKey, keysInFolder, listKeys, removeKey } from "../../src/platform/prose/index.ts";
import { countSealed } from "./count-sealed.ts";
import { reseal } from "./reseal.ts";

export type KeysParts = { ownerUrl: string; folder: string; say: (line: string) => void };
type Organisation = { id: string; slug: string; name: string };

/** One line for each key of each organisation: which, since when, how much it closed. */
export async function sayKeys({ ownerUrl, folder, say }: KeysParts): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    for (const { id, slug, name } of await listOrganisations(client)) {
      say(`${slug} (${name})`);
      const keys = listKeys(folder, id);
      const counts = await countSealed(client, id);
      if (keys.length === 0) say("  no key yet: it is made when the first words are written");
      for (const [index, key] of keys.entries())
        say(
          `  ${key.id}  made ${key.madeAt.toISOString()}  closed ${counts.get(key.id) ?? 0}${index === keys.length - 1 ? "  (closes what is written now)" : ""}`,
        );
      for (const [keyId, count] of counts)
        if (!keys.some((key) => key.id === keyId))
          say(`  ${keyId}  erased: ${count} pieces cannot be read again`);
    }
  });
}

/** A new key closes from now on; then what older keys closed is closed again with it. Answers how many rows. */
export async function rotateKey(
  parts: KeysParts,
  slug: string,
  now: Date,
  settleMs = 3_000,
): Promise<number> {
  return withOrganisation(parts, slug, async (client, organisation) => {
    const key = addKey(parts.folder, organisation.id, now);
    await record(client, organisation.id, "keys.rotated");
    parts.say(`${key.id} closes what ${slug} writes from now on.`);
    // every process has noticed it by then
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    return goOn(client, parts, organisation);
  });
}

/** Goes on with closing again, after it was interrupted. */
export const resealAll = (parts: KeysParts, slug: string): Promise<number> =>
  withOrganisation(parts, slug, (client, organisation) => goOn(client, parts, organisation));

async function goOn(client: pg.Client, { folder, say }: KeysParts, { id }: Organisation): Promise<number> {
  let stopped = false;
  const stop = (): void => void (stopped = true);
  process.once("SIGINT", stop);
  try {
    return await reseal(client, {
      organisationId: id,
      keys: keysInFolder(folder),
      say,
      mayGoOn: () => !stopped,
    });
  } finally {
    process.off("SIGINT", stop);
  }
}

/** What must be typed before a key is erased. */
export const wordsToErase = (slug: string): string => `erase the words of ${slug}`;

/**
 * Erases one key, or all of an organisation's: what they closed cannot be read again, in this database or in any backup.
 * Recorded for inspectors. Refuses without the typed sentence; a key that still closes something goes only with all.
 */
export async function eraseKeys(
  parts: KeysParts,
  slug: string,
  which: { keyId: string } | "all",
  typed: string,
): Promise<number> {
  return withOrganisation(parts, slug, async (client, { id }) => {
    if (typed.trim() !== wordsToErase(slug))
      throw new Error(`Nothing was erased. To go on, type exactly: ${wordsToErase(slug)}`);
    const keys = listKeys(parts.folder, id);
    const chosen = which === "all" ? keys : keys.filter((key) => key.id === which.keyId);
    if (chosen.length === 0) throw new Error(`${slug} has no such key. See npm run keys.`);
    if (which !== "all") {
      const closed = (await countSealed(client, id)).get(which.keyId) ?? 0;
      if (closed > 0 || which.keyId === keys.at(-1)?.id)
        throw new Error(
          `${which.keyId} still closes words (${closed}). Rotate first: npm run keys -- rotate ${slug}. To lose every word of ${slug} for good, erase --all.`,
        );
    }
    // recorded first: an erasing nobody finds written down would be worse than a line about one that failed
    await record(client, id, which === "all" ? "keys.all-erased" : "keys.erased");
    for (const key of chosen) removeKey(key);
    return chosen.length;
  });
}

const record = (client: pg.Client, organisationId: string, act: string): Promise<unknown> =>
  client.query(
    "insert into audit (organisation_id, acting_as, act, request_id, outcome) values ($1, 'whoever runs it', $2, 'keys', 'done')",
    [organisationId, act],
  );

const listOrganisations = async (client: pg.Client): Promise<Organisation[]> =>
  (await client.query<Organisation>("select id, slug, name from organisation order by created_at, slug"))
    .rows;

function withOrganisation<T>(
  parts: KeysParts,
  slug: string,
  work: (client: pg.Client, organisation: Organisation) => Promise<T>,
): Promise<T> {
  return asOwner(parts.ownerUrl, async (client) => {
    const found = (await listOrganisations(client)).find((each) => each.slug === slug);
    if (!found) throw new Error(`There is no organisation called ${slug}. See npm run keys.`);
    return work(client, found);
  });
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
