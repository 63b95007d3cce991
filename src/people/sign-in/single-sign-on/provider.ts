import { createHash, createPrivateKey } from "node:crypto";
import {
  allowInsecureRequests,
  ClientSecretPost,
  discovery,
  None,
  PrivateKeyJwt,
  type ClientAuth,
  type Configuration,
} from "openid-client";
import type { SingleSignOn } from "./settings.ts";

/** It did not answer, or not as a provider does. People are told to wait a minute or come in another way. */
export class ProviderAway extends Error {}

const timeoutSeconds = 5;
const freshMs = 60 * 60_000;
/** After a failure we answer at once for this long, rather than keep everybody waiting. */
const awayMs = 5_000;
/** Calls out at one time: a provider that hangs must not take every connection to the database with it. */
const callsMost = 4;

const known = new Map<
  string,
  { configuration: Configuration; until: number } | { away: true; until: number }
>();
let calls = 0;

/** Does something that asks the provider; refuses with ProviderAway while too many are waiting for it. */
export async function askProvider<T>(work: () => Promise<T>): Promise<T> {
  if (calls >= callsMost) throw new ProviderAway("too many are waiting");
  calls += 1;
  try {
    return await work();
  } finally {
    calls -= 1;
  }
}

/**
 * What the provider says of itself, asked when it is first needed and never at start-up, and asked again after an hour
 * or, when it was away, after a few seconds.
 * @throws ProviderAway
 */
export async function providerOf(
  setting: SingleSignOn,
  secret: string | null,
  now: Date,
): Promise<Configuration> {
  const key = createHash("sha256")
    .update(JSON.stringify([setting, secret]))
    .digest("hex");
  const kept = known.get(key);
  if (kept && kept.until > now.getTime()) {
    if ("away" in kept) throw new ProviderAway("away a moment ago");
    return kept.configuration;
  }
  try {
    const configuration = await askProvider(() => discover(setting, secret));
    known.set(key, { configuration, until: now.getTime() + freshMs });
    return configuration;
  } catch (error) {
    known.set(key, { away: true, until: now.getTime() + awayMs });
    throw new ProviderAway("could not be discovered", { cause: error });
  }
}

async function discover(setting: SingleSignOn, secret: string | null): Promise<Configuration> {
  const issuer = new URL(setting.issuer);
  const auth = await clientAuth(setting, secret);
  return discovery(issuer, setting.clientId, undefined, auth, {
    timeout: timeoutSeconds,
    ...(issuer.protocol === "http:" ? { execute: [allowInsecureRequests] } : {}),
  });
}

const webAlgorithms = {
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  RS512: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
  PS256: { name: "RSA-PSS", hash: "SHA-256" },
  ES256: { name: "ECDSA", namedCurve: "P-256" },
} as const;

async function clientAuth(setting: SingleSignOn, secret: string | null): Promise<ClientAuth> {
  if (setting.clientAuth === "none" || !secret) return None();
  if (setting.clientAuth === "secret") return ClientSecretPost(secret);
  const der = createPrivateKey(secret).export({ type: "pkcs8", format: "der" });
  const key = await crypto.subtle.importKey(
    "pkcs8",
    new Uint8Array(der),
    webAlgorithms[setting.keyAlgorithm],
    false,
    ["sign"],
  );
  return PrivateKeyJwt(setting.keyId ? { key, kid: setting.keyId } : key);
}
