import type { Doing } from "../../platform/web/index.ts";
import type { Sent, ToldRow } from "../duty/alert.ts";
import { sayPost } from "../duty/post.ts";
import { findAlert } from "../duty/store/alert-store.ts";
import { listPasses } from "../duty/store/pass-store.ts";
import { listTold } from "../duty/store/told-store.ts";
import type { Answered } from "../questions/question.ts";

export type ChainEntry = { key: string; title: string; who: string; at: Date; answers: Answered[] };

/** Who was told, by what and whether it arrived, and who was asked to take it over; whole times, to be read years later. */
export async function chainEntries(
  doing: Doing,
  concernId: string,
  say: { name: (id: string) => string; time: (instant: Date) => string },
): Promise<ChainEntry[]> {
  const { told, passes } = await doing.asSystem(async () => {
    const alert = await findAlert(doing, "concern", concernId);
    return alert
      ? { told: await listTold(doing, [alert.id]), passes: await listPasses(doing, alert.id) }
      : { told: [], passes: [] };
  });
  const tellings = told.map((row) => ({
    key: row.id,
    title: `Told ${say.name(row.personId)}, as ${sayPost(row.post)}`,
    who: "",
    at: row.at,
    answers: waysOf(row, say.time),
  }));
  const handedOn = passes.flatMap(({ id, fromPersonId, toPersonId, note, offeredAt, answer }) => [
    {
      key: id,
      title: `Asked ${say.name(toPersonId)} to take it over`,
      who: say.name(fromPersonId),
      at: offeredAt,
      answers: note ? [{ question: "What she wrote", answer: note }] : [],
    },
    ...(answer
      ? [
          {
            key: `${id}-answer`,
            title: answer.accepted ? "Said “I have it”" : "Said no",
            who: say.name(toPersonId),
            at: answer.at,
            answers: [],
          },
        ]
      : []),
  ]);
  return [...tellings, ...handedOn];
}

function waysOf({ callHer, sent }: ToldRow, time: (instant: Date) => string): Answered[] {
  if (callHer) return [{ question: "How", answer: `Not written to: ${callHer}` }];
  return sent.map((each) => ({ question: "How", answer: sayWay(each, time) }));
}

const sayWay = ({ channel, state, at, why }: Sent, time: (instant: Date) => string): string =>
  `${channel === "email" ? "E-mail" : "Text"} ${state}${at ? `, ${time(at)}` : ""}${why ? `: ${why}` : ""}`;

/** Everybody the chain names. */
export const chainPeople = (doing: Doing, concernId: string): Promise<string[]> =>
  doing.asSystem(async () => {
    const alert = await findAlert(doing, "concern", concernId);
    if (!alert) return [];
    const told = await listTold(doing, [alert.id]);
    const passes = await listPasses(doing, alert.id);
    return [
      ...told.map(({ personId }) => personId),
      ...passes.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
      ...(alert.acknowledgedBy ? [alert.acknowledgedBy] : []),
    ];
  });

/** Who first said "I have it"; null where no alert was. */
export const firstTaker = (doing: Doing, concernId: string): Promise<string | null> =>
  doing.asSystem(async () => (await findAlert(doing, "concern", concernId))?.acknowledgedBy ?? null);
