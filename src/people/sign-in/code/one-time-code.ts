import { Secret, TOTP } from "otpauth";

const periodSeconds = 30;

const made = (secret: string, label = ""): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), issuer: "", label, digits: 6, period: periodSeconds });

/** A fresh key for an authenticator app, 160 bits, as base32. */
export const newKey = (): string => new Secret({ size: 20 }).base32;

/** The address a QR code carries to the app; the name it shows there is the installation's plain one. */
export const keyAddress = (secret: string, label: string, issuer: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, digits: 6, period: periodSeconds }).toString();

/** The key as somebody types it over: groups of four. */
export const sayKey = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? "";

export const codeAt = (secret: string, now: Date): string =>
  made(secret).generate({ timestamp: now.getTime() });

/**
 * The half-minute this code belongs to; null when it is wrong. A clock may be a half-minute off either way. A code is used
 * once: the caller keeps the last step and refuses it and all before it (`lastStep`).
 */
export function stepOfCode(secret: string, typed: string, lastStep: number, now: Date): number | null {
  const code = typed.replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(code)) return null;
  const off = made(secret).validate({ token: code, window: 1, timestamp: now.getTime() });
  if (off === null) return null;
  const step = Math.floor(now.getTime() / 1000 / periodSeconds) + off;
  return step > lastStep ? step : null;
}
