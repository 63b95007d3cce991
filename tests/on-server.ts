import pg from "pg";

/** Does something on one connection of its own and closes it. */
export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: "-c client_min_messages=warning" });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server's other database, as the same user or another. */
export function addressOf(url: string, database: string, user?: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (user !== undefined) address.username = user;
  return address.href;
}
