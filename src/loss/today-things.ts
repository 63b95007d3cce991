import { namesOf } from "../people/index.ts";
import type { Asked } from "../platform/web/index.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { effects } from "./effects.ts";
import { listOpenLosses } from "./store.ts";

/** What her own first screen says instead of weeks; nothing where somebody else may read along. */
export async function quietForParent(asked: Asked): Promise<TodayThing[]> {
  const [loss] = await listOpenLosses(asked, [asked.actor.personId ?? ""]);
  const says = loss ? effects[loss.kind].ownScreen : "nothing";
  if (!loss || says === "nothing") return [];
  return [
    {
      key: `quiet:${loss.id}`,
      title: says === "gentle" ? "We are so sorry" : "We keep quiet for now",
      words:
        says === "gentle"
          ? "We have stopped everything automatic. Nothing is asked of you. Whenever you want somebody, we are here."
          : "Nothing automatic comes until you say so. Your support goes on as you like it.",
      action: { href: `/quiet/${loss.id}`, words: "Who knows, and people to turn to" },
      leads: true,
    },
  ];
}

/** Before a supporter next speaks with somebody: read this first. */
export async function quietForSupporter(asked: Asked): Promise<TodayThing[]> {
  const losses = (await listOpenLosses(asked)).filter(({ personId }) => personId !== asked.actor.personId);
  const names = await namesOf(
    asked,
    losses.map(({ personId }) => personId),
  );
  return losses.flatMap(({ id, personId }) => {
    const called = personId && names.get(personId)?.called;
    return called
      ? [
          {
            key: `quiet:${id}`,
            title: `Before you next speak with ${called}`,
            words:
              "Something has happened. Read what helps and what does not. Nothing automatic goes to her now.",
            action: { href: `/quiet/${id}`, words: "Read it" },
          },
        ]
      : [];
  });
}
