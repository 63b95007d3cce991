import type * as Argon2Module from "@node-rs/argon2";

// argon2id, 19 MiB and two passes (OWASP); 9 ms here, and nobody waits for it twice
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Longer than anybody types; more would only keep us busy. */
export const passwordLongest = 200;

const same = (password: string): string => password.normalize("NFKC");

type Argon2 = Pick<typeof Argon2Module, "hash" | "verify">;
const argon2 = (): Promise<Argon2> => import("@node-rs/argon2");

export async function hashPassword(password: string): Promise<string> {
  const { hash } = await argon2();
  return hash(same(password), cost);
}

let decoy: Promise<string> | undefined;

/** Whether it is her password. Without one it takes as long to say no, so that the time says nothing about who is known. */
export async function isRightPassword(hashed: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this one");
  const { verify } = await argon2();
  const right = await verify(hashed ?? (await decoy), same(password.slice(0, passwordLongest)));
  return right && hashed !== null && password.length <= passwordLongest;
}
