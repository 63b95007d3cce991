import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addDays, at, sayDay } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayWhen } from "../../words/time.ts";
import { stageOf } from "../stage.ts";
import { listSpaces } from "../store/space-store.ts";
import { listUnseen } from "./store/check-in-store.ts";
import { findEnding } from "./store/ending-store.ts";
import { countWishesOpen } from "./store/wish-store.ts";

/** What of the endings waits for a coordinator: days to look at, a goodbye nobody opened, wishes, and answers six weeks later. */
export async function goodbyesOpen(doing: Doing): Promise<OpenThing[]> {
  return [...(await spacesToMind(doing)), ...(await wishesOpen(doing)), ...(await saidSince(doing))];
}

async function spacesToMind(doing: Doing): Promise<OpenThing[]> {
  const things: OpenThing[] = [];
  for (const space of await listSpaces(doing)) {
    const stage = stageOf(space, doing.today);
    const base = { href: `/spaces/${space.id}/ending`, title: space.name, severity: "fine" as const };
    if (!space.endsOn && space.reviewOn && space.reviewOn <= doing.today && stage !== "closed")
      things.push({
        ...base,
        key: `space-review:${space.id}`,
        words: "It was to be looked at again: does it go on, or plan its ending?",
        clock: `Since ${sayDay(space.reviewOn)}`,
        late: space.reviewOn < doing.today,
        doWords: "Look at it",
        since: at(space.reviewOn, "09:00"),
      });
    if (stage !== "goodbye" && stage !== "last week") continue;
    const begun = space.goodbyeFromOn ?? doing.today;
    if ((await findEnding(doing, space.id))?.farewellThreadId) continue;
    things.push({
      ...base,
      severity: "soon",
      key: `space-goodbye:${space.id}`,
      words: "The goodbye has begun and nobody has opened it. Somebody should lead it.",
      clock: `Since ${sayDay(begun)}`,
      late: doing.today > addDays(begun, 2),
      doWords: "See who leads it",
      since: at(begun, "09:00"),
    });
  }
  return things;
}

async function wishesOpen(doing: Doing): Promise<OpenThing[]> {
  return (await countWishesOpen(doing)).map(({ spaceId, name, many, since }) => ({
    key: `space-wishes:${spaceId}`,
    severity: "soon",
    title: name,
    words: `${plural(many, "member")} said what they would like next.`,
    clock: `Said ${sayWhen(since, doing.now)}`,
    late: false,
    href: `/spaces/${spaceId}/ending#wishes`,
    doWords: "Read",
    since,
  }));
}

async function saidSince(doing: Doing): Promise<OpenThing[]> {
  const unseen = await listUnseen(doing);
  const names = await namesOf(
    doing,
    unseen.map(({ personId }) => personId),
  );
  return unseen.flatMap(({ placeId, personId, answer, answeredAt }): OpenThing[] => {
    if (!answer || !answeredAt) return [];
    const soon = answer.wantsCall || answer.wellbeing === "harder";
    return [
      {
        key: `since:${placeId}`,
        severity: soon ? "soon" : "fine",
        title: `${names.get(personId)?.called ?? "Somebody"} said how she is now`,
        words: answer.wantsCall ? "She would like to be rung." : "Read what she said.",
        clock: `Said ${sayWhen(answeredAt, doing.now)}`,
        late: false,
        href: `/since/${placeId}`,
        doWords: "Read",
        since: answeredAt,
      },
    ];
  });
}
