import { z } from "zod";
import type { Sealer } from "../../../platform/auth/index.ts";
import type { Organisation } from "../../../platform/web/index.ts";

/** What somebody may be given when she first comes in through her employer: roles that see nobody else's record. */
const firstRole = z.object({
  role: z.enum(["referrer", "professional", "supporter"]),
  programmeId: z.uuid(),
});

/** How an organisation signs its people in elsewhere, by OpenID Connect. */
const schema = z.object({
  /** On the button: "Sign in with your NHS account". */
  name: z.string().trim().min(1).max(80),
  issuer: z.url().refine(isSafeIssuer, "Give an https:// address."),
  clientId: z.string().trim().min(1).max(300),
  /** How we prove to the provider who we are: a shared secret, a private key (NHS login, CIS2), or neither. */
  clientAuth: z.enum(["secret", "private-key", "none"]).default("secret"),
  clientSecretSealed: z.string().optional(),
  keyId: z.string().max(200).optional(),
  keyAlgorithm: z.enum(["RS256", "RS512", "PS256", "ES256"]).default("RS512"),
  scopes: z.string().trim().max(300).default("openid profile email"),
  claimForEmail: z.string().trim().max(80).default("email"),
  /** The provider only ever gives addresses it has checked, though it does not say so in `email_verified`. */
  trustsEmail: z.boolean().default(false),
  /** Nobody from elsewhere comes in by address; empty means any. */
  allowedDomains: z.array(z.string().trim().toLowerCase()).default([]),
  /** When its sign-in counts as strong, so that it opens staff roles. */
  strong: z.enum(["always", "when it says so", "never"]).default("when it says so"),
  strongValues: z
    .array(z.string())
    .default(["mfa", "hwk", "AAL2_OR_AAL3_ANY", "AAL3_ANY", "P9.Cp.Cd", "P5.Cp.Cd", "P5.Cp.Ck"]),
  /** More to send with the request, such as `{"vtr": "[\"P5.Cp.Cd\"]"}` or `{"acr_values": "AAL2_OR_AAL3_ANY"}`. */
  extra: z.record(z.string().max(60), z.string().max(500)).default({}),
  /** For somebody nobody knew here, whose address is in one of the allowed domains. */
  rolesOnFirstSignIn: z.array(firstRole).default([]),
});

export type SingleSignOn = z.infer<typeof schema>;
/** As an administrator's form gives it: the secret in the open, or left out to keep the one before. */
export type SingleSignOnTyped = z.input<typeof schema> & { clientSecret?: string | undefined };

/** The organisation's setting; null when it has none, or one that can no longer be read. */
export function singleSignOnOf(organisation: Organisation): SingleSignOn | null {
  const read = schema.safeParse(organisation.settings["singleSignOn"]);
  return read.success ? read.data : null;
}

/** What the organisation calls its own sign-in; null when it has none. */
export const singleSignOnName = ({ organisation }: { organisation: Organisation }): string | null =>
  singleSignOnOf(organisation)?.name ?? null;

/** What a provider's secret is sealed for. */
export const aboutSecret = (organisationId: string): string => `single-sign-on:${organisationId}`;

/**
 * Reads what an administrator typed and seals the secret. Refuses with a sentence a field.
 * @param before the setting so far: an empty secret keeps the one in it
 */
export function readSingleSignOn(
  typed: SingleSignOnTyped,
  { organisationId, sealer, before }: { organisationId: string; sealer: Sealer; before: SingleSignOn | null },
): { ok: true; value: SingleSignOn } | { ok: false; problems: Record<string, string> } {
  const { clientSecret, ...rest } = typed;
  const sealed = clientSecret?.trim()
    ? sealer.seal(clientSecret.trim(), aboutSecret(organisationId))
    : before?.clientSecretSealed;
  const read = schema.safeParse({ ...rest, clientSecretSealed: sealed });
  if (!read.success)
    return {
      ok: false,
      problems: Object.fromEntries(
        read.error.issues.map((issue) => [
          String(issue.path[0]),
          sentences[String(issue.path[0])] ?? issue.message,
        ]),
      ),
    };
  if (read.data.clientAuth !== "none" && !sealed)
    return { ok: false, problems: { clientSecret: "Enter the secret or key the provider gave you." } };
  if (read.data.rolesOnFirstSignIn.length > 0 && read.data.allowedDomains.length === 0)
    return {
      ok: false,
      problems: { allowedDomains: "Say from which email domains people may join by themselves." },
    };
  return { ok: true, value: read.data };
}

const sentences: Record<string, string> = {
  name: "Enter the words for the button, such as “Sign in with your NHS account”.",
  issuer: "Enter the provider’s address as it gives it, beginning with https://.",
  clientId: "Enter the client id the provider gave you.",
};

// in the open only towards this very machine: a provider run for trying out
function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));
}
