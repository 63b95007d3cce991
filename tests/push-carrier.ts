import { createDecipheriv, createECDH, hkdfSync, randomBytes, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { vi } from "vitest";

/** What a browser gives away of itself so that it can be reached, and what it keeps. */
export type Subscription = {
  address: string;
  keys: { p256dh: string; auth: string };
  /** What it opens a body with; an empty one says nothing. */
  open(body: Buffer): string;
};
export type Carried = { path: string; method: string; headers: IncomingHttpHeaders; body: Buffer };

/** A carrier of pushes that listens on this machine: whatever is sent to Google's is brought here, byte for byte. */
export type Carrier = {
  heard: Carried[];
  /** What it answers from now on. */
  answers: number;
  subscribe(): Subscription;
  close(): Promise<void>;
};

export const carrierHost = "fcm.googleapis.com";

export async function openCarrier(): Promise<Carrier> {
  const heard: Carried[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url: path = "", method = "", headers } = request;
      heard.push({ path, method, headers, body: Buffer.concat(chunks) });
      response.writeHead(carrier.answers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (asked: string | URL, how?: RequestInit) => {
    const url = new URL(asked);
    return real(url.hostname === carrierHost ? `http://127.0.0.1:${port}${url.pathname}` : asked, how);
  });
  const carrier: Carrier = {
    heard,
    answers: 201,
    subscribe: () => subscribe(`https://${carrierHost}/fcm/send/${randomBytes(6).toString("hex")}`),
    close: async () => {
      vi.unstubAllGlobals();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return carrier;
}

function subscribe(address: string): Subscription {
  const own = createECDH("prime256v1");
  const p256dh = own.generateKeys();
  const auth = randomBytes(16);
  return {
    address,
    keys: { p256dh: p256dh.toString("base64url"), auth: auth.toString("base64url") },
    open: (body) => (body.length === 0 ? "" : openBody(body)),
  };

  // RFC 8291, as a browser does it
  function openBody(body: Buffer): string {
    const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)];
    const theirs = body.subarray(21, 21 + length);
    const sealed = body.subarray(21 + length);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), p256dh, theirs]);
    const secret = Buffer.from(hkdfSync("sha256", own.computeSecret(theirs), auth, info, 32));
    const part = (what: string, bytes: number): Buffer =>
      Buffer.from(hkdfSync("sha256", secret, salt, Buffer.from(`Content-Encoding: ${what}\0`), bytes));
    const opens = createDecipheriv("aes-128-gcm", part("aes128gcm", 16), part("nonce", 12));
    opens.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opens.update(sealed.subarray(0, -16)), opens.final()]);
    return padded.subarray(0, padded.lastIndexOf(2)).toString();
  }
}

/** What the sender proves of itself to the carrier: its claims, where the signature is by this public key; else null. */
export function provedBy(authorization: string, publicKey: string): Record<string, unknown> | null {
  const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const raw = Buffer.from(publicKey, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: raw.subarray(1, 33).toString("base64url"),
    y: raw.subarray(33).toString("base64url"),
  };
  const isRight = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: jwk, format: "jwk", dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  return isRight && key === publicKey
    ? (JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, unknown>)
    : null;
}
