import { messageKinds, type MessageLine } from "../words/message-kinds.ts";
import type { Content, Contents } from "./content.ts";

const readers: Record<MessageLine["to"], string> = {
  parent: "parents",
  supporter: "supporters",
  professional: "professionals",
  staff: "staff",
  anybody: "anybody",
};

/** Every kind of message, by its reader, and what the switch for loss does to it: somebody who knows loss should sign this. */
export const messageContents: Contents = () => {
  const lines: readonly MessageLine[] = Object.values(messageKinds);
  return (Object.keys(readers) as MessageLine["to"][]).map((to): Content => ({
    key: `messages-to-${to}`,
    kind: "message",
    name: `Messages to ${readers[to]}, and what stops after a loss`,
    owner: "Alongside",
    sources: [{ name: "The switch for loss (product principle 7)", url: null }],
    version: null,
    text: lines.filter((line) => line.to === to).map(({ what, loss }) => `${what}: ${sayLoss(loss)}`),
  }));
};

const sayLoss = (loss: MessageLine["loss"]): string =>
  loss === "held" ? "held back after a loss" : `goes all the same, because ${loss.goes}`;
