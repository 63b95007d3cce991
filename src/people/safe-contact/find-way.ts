import type { FindWay, Way } from "../../platform/mail/index.ts";
import { isMobile } from "../../words/phone.ts";
import { neutralName } from "./neutral-name.ts";
import { nextSafeMoment } from "./next-safe-moment.ts";
import { findSafeContact } from "./store.ts";
import { listAddresses } from "../addresses/store.ts";

type Channel = "email" | "text";

/**
 * Where and when a message may reach a person, by what she said is safe (product principle 1).
 * Sign-in links she asked for herself go at once; everything else waits for her hours.
 */
export const findWay: FindWay = async (db, message, channels, now) => {
  if (!message.to_person_id) return toAddress(message.to_address, channels);
  const safe = await findSafeContact(db, message.to_person_id);
  const allowed = (safe?.channels ?? ["email", "text"]).filter((way): way is Channel => way !== "call");
  if (allowed.length === 0)
    return withhold("this person asked for calls only, so nothing is written: call instead");
  const addresses = await listAddresses(db, message.to_person_id);
  const known = allowed.flatMap((channel) => {
    const address = addresses.find(({ kind, value }) =>
      channel === "email" ? kind === "email" : kind === "phone" && isMobile(value),
    );
    return address ? [{ channel, to: address.value }] : [];
  });
  if (known.length === 0)
    return withhold(`no ${allowed.map(addressWords).join(" or ")} is known: call, or ask how to write`);
  const way = known.find(({ channel }) => channels.includes(channel));
  if (!way) return withhold(cannotSend(known[0]?.channel ?? "text"));
  const when =
    safe && !message.urgent
      ? nextSafeMoment({ hours_from: safe.hoursFrom, hours_to: safe.hoursTo, days: safe.days }, now)
      : now;
  if (when === null) return withhold("no day was named as safe: call, and ask which days are");
  if (when > now) return { kind: "wait", until: when };
  return { kind: "go", ...way, from: neutralName(safe?.neutralSender ?? true) };
};

function toAddress(address: string | null, channels: readonly Channel[]): Way {
  if (!address) return withhold("no address is known");
  const channel = address.includes("@") ? "email" : "text";
  if (!channels.includes(channel)) return withhold(cannotSend(channel));
  return { kind: "go", channel, to: address, from: neutralName(true) };
}

const withhold = (why: string): Way => ({ kind: "withhold", why });
const addressWords = (channel: Channel): string => (channel === "email" ? "e-mail address" : "mobile number");
const cannotSend = (channel: Channel): string =>
  `this installation cannot send ${channel === "email" ? "e-mail" : "texts"}`;
