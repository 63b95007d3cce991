import { namesOf } from "../../../people/index.ts";
import type { Asked } from "../../../platform/web/index.ts";
import type { Option } from "../../../ui/index.ts";
import { sayTime, sayWhen } from "../../../words/time.ts";
import { findNext, listHere } from "../store/cover-store.ts";

export type KeeperHere = { personId: string; words: string; /** From when she is there. */ fromAt: Date };

/** Who is there after her: the others on shift, and who is next on the rota. */
export async function keepersOf(asked: Asked, spaceId: string): Promise<KeeperHere[]> {
  const me = asked.actor.personId;
  const here = (await listHere(asked, spaceId)).filter(({ personId }) => personId !== me);
  const next = await findNext(asked, spaceId);
  const names = await namesOf(asked, [...here.map(({ personId }) => personId), next?.personId ?? null]);
  const called = (id: string): string => names.get(id)?.called ?? "A supporter";
  return [
    ...here.map(({ personId, untilAt }) => ({
      personId,
      fromAt: asked.now,
      words: `${called(personId)}, who is here until ${sayTime(untilAt)}`,
    })),
    ...(next && next.personId !== me && !here.some(({ personId }) => personId === next.personId)
      ? [
          {
            personId: next.personId,
            fromAt: next.fromAt,
            words: `${called(next.personId)}, who comes ${sayWhen(next.fromAt, asked.now)}`,
          },
        ]
      : []),
  ];
}

export const coordinators = "coordinators";
export const optionsOf = (keepers: readonly KeeperHere[]): Option[] => [
  ...keepers.map(({ personId, words }) => ({ value: personId, words })),
  { value: coordinators, words: "The coordinators, who are told now" },
];
