import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

type Made = { challenge: string; rp: { id?: string }; user: { id: string } };
type Used = { challenge: string; rpId?: string };

/** A phone's authenticator in software: a P-256 key, a finger that is always right, and a counter (WebAuthn level 2). */
export type Authenticator = {
  /** Answers `navigator.credentials.create` on a page of this origin. */
  make(options: Made, origin: string): string;
  /** Answers `navigator.credentials.get`. `touched` false leaves out that a finger or PIN was checked. */
  use(options: Used, origin: string, touched?: boolean): string;
};

export function authenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let counter = 0;
  let userHandle = "";
  const jwk = publicKey.export({ format: "jwk" });
  const point = (part: string | undefined): Buffer => Buffer.from(part ?? "", "base64url");
  // COSE: { 1: EC2, 3: ES256, -1: P-256, -2: x, -3: y }
  const cose = Buffer.concat([hex("a5010203262001215820"), point(jwk.x), hex("225820"), point(jwk.y)]);
  const dataOf = (rpId: string, flags: number, more: Buffer = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++counter);
    return Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([flags]), count, more]);
  };
  const answer = (response: Record<string, string>): string =>
    JSON.stringify({
      id: id.toString("base64url"),
      rawId: id.toString("base64url"),
      type: "public-key",
      clientExtensionResults: {},
      response,
    });
  return {
    make: ({ challenge, rp, user }, origin) => {
      userHandle = user.id;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const authData = dataOf(rp.id ?? "", 0x45, Buffer.concat([Buffer.alloc(16), length, id, cose]));
      // CBOR: { fmt: "none", attStmt: {}, authData }
      const attestation = Buffer.concat([
        hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
        Buffer.from([0x58, authData.length]),
        authData,
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", challenge, origin),
        attestationObject: attestation.toString("base64url"),
      });
    },
    use: ({ challenge, rpId }, origin, touched = true) => {
      const clientDataJSON = clientData("webauthn.get", challenge, origin);
      const authData = dataOf(rpId ?? "", touched ? 0x05 : 0x01);
      const signed = Buffer.concat([
        authData,
        createHash("sha256").update(Buffer.from(clientDataJSON, "base64url")).digest(),
      ]);
      return answer({
        clientDataJSON,
        authenticatorData: authData.toString("base64url"),
        signature: createSign("sha256").update(signed).sign(privateKey).toString("base64url"),
        userHandle,
      });
    },
  };
}

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const clientData = (type: string, challenge: string, origin: string): string =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString("base64url");
