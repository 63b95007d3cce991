import type { Db } from "../../platform/db/index.ts";
import { isMobile } from "../../words/phone.ts";
import { listAddresses } from "../addresses/store.ts";
import { whyStopped } from "../stopping/stop.ts";
import { findStop } from "../stopping/store.ts";
import type { SafePeriod } from "./safe-contact.ts";
import { findSafeContact } from "./store.ts";

export type Channel = "email" | "text";
export type WaysKnown = {
  safe: SafePeriod | null;
  /** In the order she asked for; empty when nothing can be written to her. */
  known: { channel: Channel; to: string }[];
  /** Why nothing can be written, with what to do instead. */
  why: string;
};

/**
 * How somebody may be written to: what she allows and where we know an address.
 * @param only one way, for a message that goes by every way as one message for each
 */
export async function waysKnown(db: Db, personId: string, only: Channel | null = null): Promise<WaysKnown> {
  const safe = await findSafeContact(db, personId);
  const written = (safe?.channels ?? ["email", "text"]).filter((way): way is Channel => way !== "call");
  if (written.length === 0)
    return {
      safe,
      known: [],
      why: "this person asked for calls only, so nothing is written: call instead",
    };
  const stop = await findStop(db, personId);
  const open = written.filter((channel) => !stop?.ways.includes(channel));
  if (open.length === 0) return { safe, known: [], why: whyStopped };
  const allowed = open.filter((channel) => only === null || channel === only);
  const addresses = await listAddresses(db, personId);
  const known = allowed.flatMap((channel) => {
    const address = addresses.find(({ kind, value }) =>
      channel === "email" ? kind === "email" : kind === "phone" && isMobile(value),
    );
    return address ? [{ channel, to: address.value }] : [];
  });
  const named = (allowed.length > 0 ? allowed : open).map(addressWords).join(" or ");
  return { safe, known, why: `no ${named} is known: call, or ask how to write` };
}

const addressWords = (channel: Channel): string => (channel === "email" ? "e-mail address" : "mobile number");
