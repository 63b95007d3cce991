import type { Doing } from "../../platform/web/index.ts";
import { plural } from "../../words/lists.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayWhen } from "../../words/time.ts";
import { at, sayDay } from "../../words/day.ts";
import type { Space } from "../space.ts";
import { listSpaces } from "../store/space-store.ts";
import { isEnding } from "./letting-in/may-join.ts";
import { countOverdueWelcomes } from "./store/overdue-store.ts";
import { countPlaces } from "./store/place-store.ts";

/** What of her spaces waits for a coordinator: somebody nobody greeted, too many members (C19), too few supporters, a look again. */
export async function spacesOpen(doing: Doing): Promise<OpenThing[]> {
  if (doing.actor.role !== "coordinator") return [];
  const spaces = (await listSpaces(doing)).filter(({ closedAt }) => closedAt === null);
  if (spaces.length === 0) return [];
  const counts = await countPlaces(
    doing,
    spaces.map(({ id }) => id),
  );
  const overdue = await countOverdueWelcomes(doing);
  return spaces.flatMap((space) => {
    const { members, supporters } = counts.get(space.id) ?? { members: 0, supporters: 0 };
    const late = overdue.get(space.id);
    return [
      ...(late ? [notGreeted(space, late, doing.now)] : []),
      ...(members > space.membersMax ? [tooMany(space, members, doing.now)] : []),
      ...(members > 0 && supporters < space.supportersMin && !isEnding(space, doing.today)
        ? [tooFew(space, supporters)]
        : []),
      ...(space.reviewOn && space.reviewOn <= doing.today ? [lookAgain(space, space.reviewOn)] : []),
    ];
  });
}

const notGreeted = (
  space: Space,
  { count, since }: { count: number; since: Date },
  now: Date,
): OpenThing => ({
  key: `welcome:${space.id}`,
  severity: "soon",
  title: `${plural(count, "new member")} in ${space.name} not greeted`,
  words: "We promise that a person says hello. Ask whoever is there, or see when the next one comes.",
  clock: `The first was due ${sayWhen(since, now)}`,
  late: true,
  href: `/spaces/${space.id}/members`,
  doWords: "See who is new",
  since,
});

const tooMany = (space: Space, members: number, now: Date): OpenThing => ({
  key: `size:${space.id}`,
  severity: "soon",
  title: `${space.name} has ${plural(members, "member")}`,
  words: `It is meant for ${space.membersMax}. Split it, or give it more supporters.`,
  clock: `${plural(members - space.membersMax, "member")} more than it is for`,
  late: false,
  href: `/spaces/${space.id}/splitting`,
  doWords: "Split it, or not",
  since: now,
});

const tooFew = (space: Space, supporters: number): OpenThing => ({
  key: `supporters:${space.id}`,
  severity: "soon",
  title: `${space.name} has ${supporters === 0 ? "no supporter" : plural(supporters, "supporter")}`,
  words: `It is meant to have at least ${space.supportersMin} there at once.`,
  clock: "Before the next post",
  late: false,
  href: `/spaces/${space.id}/people`,
  doWords: "Ask a supporter",
  since: at(space.opensOn, "00:00"),
});

const lookAgain = (space: Space, reviewOn: NonNullable<Space["reviewOn"]>): OpenThing => ({
  key: `review:${space.id}`,
  severity: "fine",
  title: `Look at ${space.name} again`,
  words: "Does it still do what it is for? Give it an ending, or a new day to look at it.",
  clock: `Since ${sayDay(reviewOn)}`,
  late: false,
  href: `/spaces/${space.id}/settings`,
  doWords: "Look at it",
  since: at(reviewOn, "00:00"),
});
