import { emailDomain, readEmail } from "../../../words/email.ts";
import type { SingleSignOn } from "./settings.ts";

/** What a provider says of somebody, as far as we act on it. */
export type Said = {
  issuer: string;
  subject: string;
  name: string | null;
  /** An address the provider has checked and the organisation lets in; null otherwise. */
  email: string | null;
  strong: boolean;
};

/** Reads the claims of an ID token (and of userinfo, where the address only comes there) by the organisation's setting. */
export function whatItSays(claims: Readonly<Record<string, unknown>>, setting: SingleSignOn): Said {
  return {
    issuer: String(claims["iss"]),
    subject: String(claims["sub"]),
    name: typeof claims["name"] === "string" ? claims["name"].trim().slice(0, 200) || null : null,
    email: emailIn(claims, setting),
    strong: isStrong(claims, setting),
  };
}

function emailIn(claims: Readonly<Record<string, unknown>>, setting: SingleSignOn): string | null {
  const claim = claims[setting.claimForEmail];
  const email = typeof claim === "string" ? readEmail(claim) : null;
  if (!email?.ok) return null;
  const checked =
    setting.trustsEmail || claims["email_verified"] === true || claims["email_verified"] === "true";
  const welcome =
    setting.allowedDomains.length === 0 || setting.allowedDomains.includes(emailDomain(email.value));
  return checked && welcome ? email.value : null;
}

function isStrong(claims: Readonly<Record<string, unknown>>, setting: SingleSignOn): boolean {
  if (setting.strong !== "when it says so") return setting.strong === "always";
  // acr: how she was checked; amr: with what; vot: NHS login's vector of trust
  const said = [claims["acr"], claims["vot"], claims["amr"]].flat();
  return said.some((value) => typeof value === "string" && setting.strongValues.includes(value));
}
