import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Keeps small secrets closed with the installation's own secret, which never reaches the database. */
export type Sealer = {
  /** @param about what it belongs to, such as `totp:<person>`: the same sealed text opens nowhere else */
  seal(text: string, about: string): string;
  /** The text; null when it was sealed for something else, with another secret, or changed since. */
  unseal(sealed: string, about: string): string | null;
  /** A fingerprint to count and compare by, from which nobody without the secret can guess back. */
  print(text: string): Buffer;
};

const version = "1";

/** @param secret ALONGSIDE_SECRET; two keys are made from it, one to seal and one for fingerprints */
export function sealer(secret: string): Sealer {
  const key = (purpose: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "alongside", purpose, 32));
  const sealing = key("seal");
  const printing = key("print");
  return {
    seal: (text, about) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce).setAAD(Buffer.from(about));
      const closed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString("base64url")}`;
    },
    unseal: (sealed, about) => unseal(sealing, sealed, about),
    print: (text) => createHmac("sha256", printing).update(text).digest(),
  };
}

function unseal(key: Buffer, sealed: string, about: string): string | null {
  const [by, body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  if (by !== version || bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
