import { happened, refused, type Outcome } from "../words/outcome.ts";
import { lossFact, type Loss, type LossFact } from "./loss.ts";
import type { Refusal } from "./refusals.ts";

export type Choice = "release" | "drop";
export type Ended = { loss: Loss; release: string[]; drop: string[] };

/**
 * Turns the switch off. Whoever does has looked at everything that was held and chosen for each whether it goes; what is
 * too late to send cannot go. Refuses while one has no choice, without a reason, and twice.
 */
export function endLoss(
  loss: Loss,
  held: readonly { id: string; isTooLate: boolean }[],
  chosen: ReadonlyMap<string, Choice>,
  { by, why }: { by: string; why: string },
  now: Date,
): Outcome<Ended, LossFact, Refusal> {
  if (loss.endedAt) return refused("isOver");
  if (why === "") return refused("sayWhy");
  const open = held.filter(({ isTooLate }) => !isTooLate);
  if (open.some(({ id }) => !chosen.has(id))) return refused("chooseEach");
  const release = open.filter(({ id }) => chosen.get(id) === "release").map(({ id }) => id);
  return happened(
    {
      loss: { ...loss, endedAt: now, endedBy: by, endedWhy: why },
      release,
      drop: held.map(({ id }) => id).filter((id) => !release.includes(id)),
    },
    lossFact("QuietEnded", loss),
  );
}
