import type { FindWay, Way } from "../../platform/mail/index.ts";
import { neutralName } from "./neutral-name.ts";
import { nextSafeMoment } from "./next-safe-moment.ts";
import { waysKnown } from "./ways-known.ts";

type Channel = "email" | "text";

/**
 * Where and when a message may reach a person, by what she said is safe (product principle 1).
 * Sign-in links she asked for herself go at once; everything else waits for her hours.
 */
export const findWay: FindWay = async (db, message, channels, now) => {
  if (!message.to_person_id) return toAddress(message.to_address, channels);
  const { safe, known, why } = await waysKnown(db, message.to_person_id, message.only_way);
  const [first] = known;
  if (!first) return withhold(why);
  const way = known.find(({ channel }) => channels.includes(channel));
  if (!way) return withhold(cannotSend(first.channel));
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
const cannotSend = (channel: Channel): string =>
  `this installation cannot send ${channel === "email" ? "e-mail" : "texts"}`;
