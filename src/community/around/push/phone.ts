import { unreadable, read, type Reading } from "../../../words/reading.ts";
import { AROUND_REFUSALS } from "../refusals.ts";

/** Where a browser is reached by those who carry pushes, and what it opens them with. */
export type Phone = { address: string; p256dh: string; auth: string };

/** Those who carry pushes for the browsers there are. Nobody makes us call another address. */
const carriers = [
  "fcm.googleapis.com",
  "updates.push.services.mozilla.com",
  "web.push.apple.com",
  ".push.apple.com",
  ".notify.windows.com",
  ".push.services.mozilla.com",
];

export function isCarrier(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return false;
  return carriers.some((carrier) =>
    carrier.startsWith(".") ? hostname.endsWith(carrier) : hostname === carrier,
  );
}

/** What a browser sent. Refuses any address but those of the carriers, and keys that are none. */
export function readPhone(typed: Phone, mayCarry: (address: string) => boolean = isCarrier): Reading<Phone> {
  const { address, p256dh, auth } = typed;
  const good =
    address.length <= 1_000 &&
    mayCarry(address) &&
    Buffer.from(p256dh, "base64url").length === 65 &&
    Buffer.from(auth, "base64url").length === 16;
  return good ? read({ address, p256dh, auth }) : unreadable(AROUND_REFUSALS.phone);
}
