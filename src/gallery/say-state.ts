import { sayWhen } from "../words/time.ts";
import type { OutboxMessage } from "./outbox-message.ts";

/** What became of a message, as a sentence: "Arrived today at 9am", "Not sent: no phone number is known". */
export function sayState({ state, why, notBefore, at }: OutboxMessage, now: Date): string {
  if (state === "sent") return `Arrived ${sayWhen(at, now)}`;
  if (state === "held") return "Held back, to be seen before it goes";
  if (state === "withheld") return `Not sent${because(why)}`;
  if (state === "not delivered") return `Not delivered${because(why)}`;
  if (state === "cancelled") return `No longer sent${because(why)}`;
  return notBefore && notBefore > now
    ? `Waiting until ${sayWhen(notBefore, now)}${because(why)}`
    : `On its way${because(why)}`;
}

const because = (why: string | null): string => (why ? `: ${why}` : "");
