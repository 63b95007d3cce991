import { unknownSituation, type Situation } from "../cards/index.ts";
import type { Asked } from "../platform/web/index.ts";
import type { LossKind } from "./loss.ts";
import { listOpenLosses } from "./store.ts";

const afterLoss: readonly LossKind[] = ["pregnancy loss", "stillbirth", "baby died"];

/**
 * Where whoever asks is, for the urgent-help cards, while her switch is on: after a loss, or not said, and then a card says
 * everything it has. Null while it is off.
 */
export async function quietSituation(asked: Asked): Promise<Omit<Situation, "audience"> | null> {
  const [loss] = asked.actor.personId ? await listOpenLosses(asked, [asked.actor.personId]) : [];
  if (!loss) return null;
  const { gestationWeeks, daysSinceBirth } = unknownSituation();
  return { gestationWeeks, daysSinceBirth, loss: afterLoss.includes(loss.kind) };
}
