import type { FindWay } from "../../platform/mail/index.ts";
import { neutralName } from "./neutral-name.ts";
import { nextSafeMoment } from "./next-safe-moment.ts";
import "../tables.ts";

/**
 * Where and when a message may reach a person, by what she said is safe (product principle 1).
 * Sign-in links she asked for herself go at once; everything else waits for her hours.
 */
export const findWay: FindWay = async (db, message, channels, now) => {
  if (!message.to_person_id) return toAddress(message.to_address, channels);
  const safe = await db
    .selectFrom("safe_contact")
    .selectAll()
    .where("person_id", "=", message.to_person_id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  const addresses = await db
    .selectFrom("address")
    .select(["kind", "value"])
    .where("person_id", "=", message.to_person_id)
    .where("ended_at", "is", null)
    .execute();
  const allowed = safe?.channels ?? ["email", "text"];
  const ways = allowed.flatMap((channel) => {
    const kind = channel === "text" ? "phone" : "email";
    const address = addresses.find((each) => each.kind === kind);
    return (channel === "text" || channel === "email") && channels.includes(channel) && address ? [{ channel, to: address.value } as const] : [];
  });
  const way = ways[0];
  if (!way) return { kind: "withhold", why: "there is no safe way to write to her: only call, as she asked" };
  const when = safe && !message.urgent ? nextSafeMoment(safe, now) : now;
  if (when > now) return { kind: "wait", until: when };
  return { kind: "go", ...way, from: neutralName(safe?.neutral_sender ?? true) };
};

function toAddress(address: string | null, channels: readonly string[]): Awaited<ReturnType<FindWay>> {
  if (!address) return { kind: "withhold", why: "no address is known" };
  const channel = address.includes("@") ? "email" : "text";
  if (!channels.includes(channel)) return { kind: "withhold", why: `this installation cannot send ${channel === "email" ? "e-mail" : "texts"}` };
  return { kind: "go", channel, to: address, from: neutralName(true) };
}
