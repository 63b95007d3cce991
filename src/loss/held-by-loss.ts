import { parts, type HeldAbout } from "../people/index.ts";
import { sayDay, today } from "../words/day.ts";
import { effects } from "./effects.ts";
import { listLossesOf } from "./store.ts";

/** What we hold about her here: when it was quiet, and what for. Nothing is named where nobody may know. */
export const heldByLoss: HeldAbout = async (asked) => {
  const losses = await listLossesOf(asked, asked.actor.personId ?? "");
  if (losses.length === 0) return [];
  return [
    {
      title: "When it was quiet",
      why: "So that nothing automatic reached you, and those who needed to know were told.",
      items: losses.map((loss) => ({
        at: loss.setAt,
        parts: parts({
          What: loss.kind === "concealed pregnancy" ? "Kept quiet" : effects[loss.kind].ownName,
          Until: loss.endedAt ? sayDay(today(loss.endedAt)) : "now",
          Why: loss.endedWhy,
        }),
      })),
    },
  ];
};
