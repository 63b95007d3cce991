import { namesOf } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { plural, sayList } from "../words/lists.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { sayWhen } from "../words/time.ts";
import { countHeld, listOpenLosses, listWaiting } from "./store.ts";

/** Where the switch is on and a coordinator has not yet decided what becomes of what is arranged. */
export async function quietOpen(doing: Doing): Promise<OpenThing[]> {
  const open = (await listOpenLosses(doing)).filter(({ settledAt }) => settledAt === null);
  if (open.length === 0) return [];
  const people = open.map(({ personId }) => personId).filter((id): id is string => id !== null);
  const names = await namesOf(doing, people);
  const waiting = await listWaiting(doing, people);
  const held = await doing.asSystem(() =>
    countHeld(
      doing,
      open.map(({ id }) => id),
    ),
  );
  return open.map((loss): OpenThing => {
    const hers = waiting.filter(({ personId }) => personId === loss.personId);
    const many = (kind: string): number => hers.filter((each) => each.kind === kind).length;
    const parts = [
      [many("meeting"), "meeting"],
      [many("match"), "match", "matches"],
      [held.get(loss.id) ?? 0, "message held back", "messages held back"],
    ] as const;
    const said = parts.flatMap(([count, one, more]) => (count > 0 ? [plural(count, one, more)] : []));
    return {
      key: `quiet:${loss.id}`,
      severity: "soon",
      title: `${(loss.personId && names.get(loss.personId)?.called) ?? "Somebody who was referred"}: something has happened`,
      words: `Everything automatic has stopped. ${said.length > 0 ? `${sayList(said)}: decide what becomes of them.` : "Read what to say, and see who was told."}`,
      clock: `Since ${sayWhen(loss.setAt, doing.now)}`,
      late: false,
      safety: true,
      href: `/quiet/${loss.id}`,
      doWords: "Decide",
      since: loss.setAt,
    };
  });
}
