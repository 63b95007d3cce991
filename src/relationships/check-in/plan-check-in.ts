import type { ProgrammeSettings } from "../../programmes/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import type { Relationship } from "../relationship.ts";
import { insertCheckIn } from "../store.ts";

/** Plans "How is it going?" on the day a relationship begins, so many days ahead as its programme says, at 10 in the morning. */
export async function planCheckIn(
  doing: Doing,
  pair: Pick<Relationship, "id" | "programmeId" | "parentId" | "beganOn">,
  { checkInAfterDays }: Pick<ProgrammeSettings, "checkInAfterDays">,
): Promise<void> {
  if (checkInAfterDays === null) return;
  const planned = {
    relationshipId: pair.id,
    programmeId: pair.programmeId,
    parentId: pair.parentId,
    dueAt: at(addDays(pair.beganOn, checkInAfterDays), "10:00"),
  };
  await insertCheckIn(doing, planned);
  await oweCheckIn(doing, planned);
}

/** The message that leads her to it: owed once, however often it is asked for, and it goes when its time has come. */
export async function oweCheckIn(
  doing: Doing,
  {
    relationshipId,
    programmeId,
    parentId,
    dueAt,
  }: { relationshipId: string; programmeId: string; parentId: string; dueAt: Date },
): Promise<void> {
  await doing.owe({
    toPersonId: parentId,
    template: "check-in",
    subject: "A question for you",
    body: "There is a short question for you. Answer it whenever you like, or not at all.",
    link: `/check-in/${relationshipId}`,
    programmeId,
    aboutId: relationshipId,
    onceKey: `check-in:${relationshipId}`,
    notBefore: dueAt,
  });
}
