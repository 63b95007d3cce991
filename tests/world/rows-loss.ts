import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T11:00:00Z";

/** The switch for loss is on for whoever is supported, and for Eve, whom nobody has let in yet. Bea's referrer was told. */
export function lossRows(story: Story): Row[] {
  const as = rowsOf(story);
  const { who, parent, supporter } = story;
  const loss_id = idOf(who, "loss");
  const told = (person_id: string, told_as: string): Row =>
    as("loss_told", { id: idOf(who, `told ${told_as}`), loss_id, person_id, told_as, told_at: at });
  const loss = (part: Row["row"]): Row =>
    as("loss", {
      id: loss_id,
      kind: "stillbirth",
      holds: "automatic",
      told_how: "herself",
      set_at: at,
      ...part,
    });
  if (story.as === "sent")
    return [
      loss({ referral_id: idOf(who, "referral"), set_by: story.referrer, set_as: "referrer" }),
      told(story.coordinator, "coordinator"),
    ];
  if (story.as !== "supported" || !parent || !supporter) return [];
  return [
    loss({ person_id: parent, set_by: supporter, set_as: "supporter" }),
    told(story.coordinator, "coordinator"),
    ...(who === "Bea" ? [told(story.referrer, "referrer")] : []),
    as("check_in", {
      relationship_id: idOf(who, "relationship"),
      programme_id: story.programme,
      parent_id: parent,
      due_at: at,
      answered_at: at,
      wellbeing: "same",
      support: "yes",
      wants_call: false,
      words: "She comes when she says she will.",
    }),
  ];
}
