import type { Answer, Asked } from "../../../platform/web/index.ts";
import { beginStep, currentStep, endStep } from "../step/step.ts";
import { readUsed } from "./credential.ts";
import { passkeyServer } from "./passkey-server.ts";
import { findPasskey, listPasskeys, usePasskey, type Passkey } from "./store.ts";

const minutes = 5;

/** What the browser needs to ask for a passkey: anybody's at the door, her own when she is signed in. */
export async function passkeyOptions(asked: Asked): Promise<Answer> {
  const { personId } = asked.actor;
  const hers = personId ? await asked.asSystem(() => listPasskeys(asked.db, personId)) : [];
  const { generateAuthenticationOptions } = await passkeyServer();
  const options = await generateAuthenticationOptions({
    rpID: new URL(asked.origin).hostname,
    // a finger, a face or a PIN as well as the device: this is what makes it two proofs in one
    userVerification: "required",
    allowCredentials: hers.map(({ id }) => ({ id })),
    timeout: minutes * 60_000,
  });
  await beginStep(asked, "passkey", {
    personId,
    minutes,
    secret: { challenge: options.challenge, purpose: "use" },
  });
  return { kind: "json", status: 200, value: options };
}

/** Whose passkey answered, checked against the challenge it was given here; null when it is nobody's, or not an answer to it. */
export async function checkPasskey(asked: Asked, typed: string): Promise<Passkey | null> {
  const step = await currentStep(asked, "passkey");
  if (!step) return null;
  await endStep(asked, "passkey", step);
  const response = readUsed(typed);
  if (!response || step.secret["purpose"] !== "use") return null;
  return asked.asSystem(async () => {
    const passkey = await findPasskey(asked.db, response.id);
    if (!passkey) return null;
    const { verifyAuthenticationResponse } = await passkeyServer();
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge: String(step.secret["challenge"]),
      expectedOrigin: asked.origin,
      expectedRPID: new URL(asked.origin).hostname,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    }).catch(() => null);
    if (!checked?.verified) return null;
    await usePasskey(asked.db, passkey.id, checked.authenticationInfo.newCounter, asked.now);
    return passkey;
  });
}
