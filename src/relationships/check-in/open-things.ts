import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayWhen } from "../../words/time.ts";
import { listUnseenCheckIns } from "../store.ts";

/** What parents said and no coordinator has read; whoever finds it hard, or asks to be rung, first. */
export async function checkInsOpen(doing: Doing): Promise<OpenThing[]> {
  const unseen = await listUnseenCheckIns(doing);
  const names = await namesOf(
    doing,
    unseen.map(({ parentId }) => parentId),
  );
  return unseen.flatMap(({ relationshipId, parentId, answer, answeredAt }): OpenThing[] => {
    if (!answer || !answeredAt) return [];
    const soon = answer.wantsCall || answer.wellbeing === "harder" || answer.support === "no";
    return [
      {
        key: `check-in:${relationshipId}`,
        severity: soon ? "soon" : "fine",
        title: `${names.get(parentId)?.called ?? "Somebody"} said how it is going`,
        words: answer.wantsCall ? "She would like to be rung." : "Read what she said.",
        clock: sayWhen(answeredAt, doing.now),
        late: false,
        href: `/check-in/${relationshipId}`,
        doWords: "Read",
        since: answeredAt,
      },
    ];
  });
}
