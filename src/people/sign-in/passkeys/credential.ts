import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000);
const common = {
  id: base64url.max(2_000),
  rawId: base64url.max(2_000),
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).catchall(z.unknown()).default({}),
};
const used = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
});
const made = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** What a browser answered when asked for a passkey; null when it is not such an answer. */
export function readUsed(text: string): AuthenticationResponseJSON | null {
  const read = used.safeParse(parsed(text));
  if (!read.success) return null;
  const { userHandle, ...response } = read.data.response;
  return {
    ...read.data,
    clientExtensionResults: {},
    response: userHandle ? { ...response, userHandle } : response,
  };
}

/** What a browser answered when asked to make a passkey; null when it is not such an answer. */
export function readMade(text: string): RegistrationResponseJSON | null {
  const read = made.safeParse(parsed(text));
  if (!read.success) return null;
  const { clientDataJSON, attestationObject } = read.data.response;
  return { ...read.data, clientExtensionResults: {}, response: { clientDataJSON, attestationObject } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
