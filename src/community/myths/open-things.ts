import type { Doing } from "../../platform/web/index.ts";
import { addDays, at, sayDay, today as dayOf } from "../../words/day.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayWhen } from "../../words/time.ts";
import { isBeingChecked } from "./myth.ts";
import { listMyths } from "./store/myth-store.ts";

/** Days a claim may wait before it is late: ours, as for a question. */
const answerDays = 3;

/** For a coordinator: claims nobody has answered, and corrections whose day to be checked again has come. */
export async function mythsOpen(doing: Doing): Promise<OpenThing[]> {
  const mine = (await listMyths(doing)).filter(
    ({ programmeId }) => doing.actor.programmeId === null || doing.actor.programmeId === programmeId,
  );
  return mine.flatMap(({ id, claim, askedAt, correction }): OpenThing[] => {
    const base = { key: `myth:${id}`, title: claim, href: `/myths/${id}`, severity: "fine" as const };
    if (!correction)
      return [
        {
          ...base,
          severity: "soon",
          words: "It is going round and waits for a professional to put it right.",
          clock: `Marked ${sayWhen(askedAt, doing.now)}`,
          late: addDays(dayOf(askedAt), answerDays) < doing.today,
          doWords: "Look at it",
          since: askedAt,
        },
      ];
    if (!isBeingChecked(correction, doing.today)) return [];
    return [
      {
        ...base,
        words: "What we say to it is to be checked again by a professional.",
        clock: `Since ${sayDay(correction.reviewOn)}`,
        late: correction.reviewOn < doing.today,
        doWords: "Look at it",
        since: at(correction.reviewOn, "09:00"),
      },
    ];
  });
}
