import { sayDay, today } from "../../words/day.ts";
import { sayTime } from "../../words/time.ts";
import type { HeldGroup } from "./held.ts";

/** Everything as plain text, to keep or to print. */
export function heldText(organisation: string, now: Date, groups: readonly HeldGroup[]): string {
  const lines = [`What ${organisation} holds about you`, sayMoment(now), ""];
  for (const group of groups) {
    lines.push(group.title.toUpperCase(), group.why, "");
    if (group.items.length === 0) lines.push("Nothing.", "");
    for (const item of group.items) {
      if (item.at) lines.push(sayMoment(item.at));
      for (const part of item.parts) lines.push(`${part.name}: ${part.value}`);
      lines.push("");
    }
  }
  return lines.join("\r\n");
}

const sayMoment = (at: Date): string => `${sayDay(today(at))}, ${sayTime(at)}`;
