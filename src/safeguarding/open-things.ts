import { namesOf } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { sayList } from "../words/lists.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { severityOf, waitingClock } from "./clock.ts";
import { sayAbout } from "./say-about.ts";
import { listConcerns } from "./store.ts";

/** Concerns that nobody has said "I have it" to, for the coordinator's board. Two queries however many. */
export async function concernsOpen(doing: Doing): Promise<OpenThing[]> {
  const waiting = (await listConcerns(doing, { since: doing.now, toAnswer: true })).filter(
    ({ concern }) => concern.state === "raised",
  );
  const names = await namesOf(
    doing,
    waiting.flatMap(({ concern }) => [concern.aboutPersonId, concern.raisedBy, ...concern.toldIds]),
  );
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "somebody";
  return waiting.map(({ concern, firstWords }) => {
    const clock = waitingClock(concern.raisedAt, doing.now, concern.level);
    const told = sayList(concern.toldIds.map(called));
    return {
      key: `concern:${concern.id}`,
      severity: severityOf(concern.level, clock.late),
      title: `Concern about ${sayAbout(concern, names)}, from ${called(concern.raisedBy)}`,
      words: `${firstWords ? `“${shortened(firstWords)}”` : "No words yet."} ${told ? `${told} ${concern.toldIds.length === 1 ? "was" : "were"} told. ` : ""}Nobody has it yet.`,
      clock: clock.words,
      late: clock.late,
      safety: true,
      href: `/concerns/${concern.id}`,
      doWords: "Open it",
      since: concern.raisedAt,
    };
  });
}

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, " ");
  return [...line].length > 120 ? `${[...line].slice(0, 117).join("")}…` : line;
};
