import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { visibleText } from "./text.ts";

const REMEDY = "Enter an email address in the correct format, like name@example.com";
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * An email address with its domain in small letters; the part before the @ stays as typed, because only its own
 * server knows whether capitals matter there. Refuses more than 254 characters (RFC 5321) and what cannot be sent to.
 */
export function readEmail(typed: string): Reading<string> {
  const text = visibleText(typed)
    .normalize("NFKC")
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^[^<>]*<([^<>]+)>$/, "$1");
  if (!text) return unreadable("Enter an email address");
  if (text.length > 254) return unreadable("Email address must be 254 characters or fewer");
  if (/\s/.test(text)) return unreadable("Enter one email address, without spaces");
  const cut = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(cut, 0));
  const domain = text.slice(cut + 1).toLowerCase();
  return local.length <= 64 && LOCAL.test(local) && DOMAIN.test(domain)
    ? read(`${local}@${domain}`)
    : unreadable(REMEDY);
}

/** "nhs.net" from "name@nhs.net" */
export function emailDomain(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
