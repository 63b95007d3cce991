/** What could not be sent, as it lies on the phone: closed, and whose it is. */
type Closed = { id: string; whose: string; at: number; nonce: Uint8Array<ArrayBuffer>; words: ArrayBuffer };
/** A form that waits for a signal. */
export type Unsent = { id: string; whose: string; at: number; to: string; fields: [string, string][] };

const algorithm = "AES-GCM";

/** Keeps it on this phone, closed with a key that the phone does not give out again. The same form twice is kept once. */
export async function keepUnsent(unsent: Unsent): Promise<void> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const { id, whose, at, to, fields } = unsent;
  const words = await crypto.subtle.encrypt(
    { name: algorithm, iv: nonce },
    await theKey(),
    new TextEncoder().encode(JSON.stringify({ to, fields })),
  );
  await ask("unsent", "readwrite", (store) => store.put({ id, whose, at, nonce, words } satisfies Closed));
}

/** Hers alone, the oldest first: somebody else on the same phone neither sees nor sends them. */
export async function listUnsent(whose: string): Promise<Unsent[]> {
  const all = (await ask("unsent", "readonly", (store) => store.getAll())) as Closed[];
  const hers = all.filter((each) => each.whose === whose).sort((one, other) => one.at - other.at);
  const key = hers.length > 0 ? await theKey() : null;
  if (!key) return [];
  return Promise.all(
    hers.map(async ({ id, at, nonce, words }) => {
      const open = await crypto.subtle.decrypt({ name: algorithm, iv: nonce }, key, words);
      const { to, fields } = JSON.parse(new TextDecoder().decode(open)) as Pick<Unsent, "to" | "fields">;
      return { id, whose, at, to, fields };
    }),
  );
}

export const forgetUnsent = (id: string): Promise<unknown> =>
  ask("unsent", "readwrite", (store) => store.delete(id));

/** Who is signed in here, "" for nobody: a page without a signal cannot ask. */
export const keepWhose = (whose: string): Promise<unknown> =>
  ask("phone", "readwrite", (store) => store.put(whose, "whose"));
export const lastWhose = async (): Promise<string> =>
  ((await ask("phone", "readonly", (store) => store.get("whose"))) as string | undefined) ?? "";

async function theKey(): Promise<CryptoKey> {
  const there = (await ask("phone", "readonly", (store) => store.get("key"))) as CryptoKey | undefined;
  if (there) return there;
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  await ask("phone", "readwrite", (store) => store.add(made, "key"));
  return made;
}

type StoreName = "unsent" | "phone";
let opened: Promise<IDBDatabase> | null = null;

const open = (): Promise<IDBDatabase> =>
  (opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open("alongside", 1);
    asked.addEventListener("upgradeneeded", () => {
      asked.result.createObjectStore("unsent", { keyPath: "id" });
      asked.result.createObjectStore("phone");
    });
    asked.addEventListener("success", () => done(asked.result));
    asked.addEventListener("error", () => fail(asked.error ?? new Error("The phone keeps nothing.")));
  }));

async function ask(
  name: StoreName,
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  return new Promise((done, fail) => {
    const transaction = database.transaction(name, mode);
    const asked = question(transaction.objectStore(name));
    transaction.addEventListener("complete", () => done(asked.result));
    transaction.addEventListener("abort", () =>
      fail(transaction.error ?? new Error("The phone did not keep it.")),
    );
  });
}
