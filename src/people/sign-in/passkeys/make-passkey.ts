import type { Answer, Asked } from "../../../platform/web/index.ts";
import { nameDevice } from "../../sessions/name-device.ts";
import { beginStep, currentStep, endStep } from "../step/step.ts";
import { findNames } from "../store.ts";
import { readMade } from "./credential.ts";
import { passkeyServer } from "./passkey-server.ts";
import { insertPasskey, listPasskeys } from "./store.ts";

const minutes = 5;

/** What the browser needs to make a passkey for this person; it is shown her address and our plain name, nothing else. */
export async function newPasskeyOptions(asked: Asked, personId: string): Promise<Answer> {
  const { passkeys, names } = await asked.asSystem(async () => ({
    passkeys: await listPasskeys(asked.db, personId),
    names: await findNames(asked.db, personId),
  }));
  const label = names.addresses[0] ?? names.name;
  const { generateRegistrationOptions } = await passkeyServer();
  const options = await generateRegistrationOptions({
    rpName: asked.organisation.plainName,
    rpID: new URL(asked.origin).hostname,
    userName: label,
    userDisplayName: label,
    userID: new Uint8Array(Buffer.from(personId.replaceAll("-", ""), "hex")),
    attestationType: "none",
    excludeCredentials: passkeys.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: minutes * 60_000,
  });
  await beginStep(asked, "passkey", {
    personId,
    minutes,
    secret: { challenge: options.challenge, purpose: "make" },
  });
  return { kind: "json", status: 200, value: options };
}

/** Keeps the passkey the browser made for her; false when what came is no answer to what was asked. She is told by message. */
export async function keepNewPasskey(asked: Asked, personId: string, typed: string): Promise<boolean> {
  const step = await currentStep(asked, "passkey");
  if (!step) return false;
  await endStep(asked, "passkey", step);
  const response = readMade(typed);
  if (!response || step.secret["purpose"] !== "make" || step.personId !== personId) return false;
  const { verifyRegistrationResponse } = await passkeyServer();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: String(step.secret["challenge"]),
    expectedOrigin: asked.origin,
    expectedRPID: new URL(asked.origin).hostname,
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return false;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  const name = nameDevice(asked.device);
  const made = await asked.asSystem(() =>
    insertPasskey(
      asked.db,
      asked.organisation.id,
      { id, personId, publicKey, counter, transports: [], name },
      asked.now,
    ),
  );
  if (made) await tellHer(asked, personId, name);
  return made;
}

async function tellHer(asked: Asked, personId: string, name: string): Promise<void> {
  await asked.owe({
    toPersonId: personId,
    template: "passkey-made",
    subject: "A new passkey",
    body: `A passkey was made for you on ${name}. If that was not you, sign in, take it away under Passkeys, and tell us.`,
    link: "/me/passkeys",
  });
}
