import { namesOf } from "../../../people/index.ts";
import { isId, newId } from "../../../platform/db/index.ts";
import {
  go,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { plainDigits } from "../../../words/digits.ts";
import { readText } from "../../../words/text.ts";
import { sayWhen } from "../../../words/time.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import {
  findWatch,
  insertWatchNote,
  keepWatch,
  listWatchNotes,
  listWhoMayWatch,
} from "../store/watch-store.ts";
import { listArguing } from "./list-arguing.ts";
import { WatchPage } from "./pages/watch-page.tsx";
import { sayFound } from "./say-found.ts";
import { watchDueAt } from "./watch-due.ts";

const title = "Looking over the space";
const done: Record<string, string> = { set: "Saved.", noted: "Noted. Thank you." };

async function draw(asked: Asked, { space }: Inside, typed: Typed, problems: Problems): Promise<Answer> {
  const { now, actor } = asked;
  const watch = await findWatch(asked, space.id);
  const notes = await listWatchNotes(asked, space.id);
  const names = await namesOf(asked, [watch?.personId ?? null, ...notes.map(({ by }) => by)]);
  const arguing = await listArguing(asked, space.id);
  const due = watch ? watchDueAt(notes[0]?.at ?? watch.beganAt, watch.everyDays) : null;
  const body = (
    <WatchPage
      spaceId={space.id}
      spaceName={space.name}
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      watch={
        watch && due
          ? {
              who: names.get(watch.personId)?.name ?? "Somebody",
              isMe: watch.personId === actor.personId,
              every: watch.everyDays,
              due: {
                words: due <= now ? `Was due ${sayWhen(due, now)}` : `Next by ${sayWhen(due, now)}`,
                late: due <= now,
              },
            }
          : null
      }
      arguing={arguing}
      notes={notes.map((note) => ({
        id: note.id,
        who: names.get(note.by)?.called ?? "Somebody",
        when: sayWhen(note.at, now),
        found: sayFound(note),
        words: note.words,
        next: note.nextStep,
      }))}
      people={actor.role === "coordinator" ? await listWhoMayWatch(asked, space.id, space.programmeId) : null}
      done={done[one(asked.query, "done")] ?? null}
      typed={
        problems === noProblems
          ? { monitor: watch?.personId ?? "", "every-days": String(watch?.everyDays ?? 7), ...typed }
          : typed
      }
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body) : notYetRight(title, body);
}

/** GET /spaces/:id/watch: whose task it is, how it went, and what may be turning (C17, C18). */
export const showWatch = async (asked: Asked): Promise<Answer> =>
  draw(asked, await reachSpace(asked), {}, noProblems);

/** POST /spaces/:id/watch: a coordinator names who looks over it, and how often. */
export async function setWatch(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  if (asked.actor.role !== "coordinator")
    throw notAllowed("A coordinator of this programme says who looks over it.");
  const problems: Record<string, string> = {};
  const people = await listWhoMayWatch(asked, inside.space.id, inside.space.programmeId);
  const personId = one(asked.typed, "monitor");
  if (!people.some(({ id }) => id === personId)) problems["monitor"] = "Choose who looks over it";
  const days = plainDigits(one(asked.typed, "every-days"));
  const everyDays = Number(days);
  if (!/^\d{1,2}$/.test(days) || everyDays < 1 || everyDays > 60)
    problems["every-days"] = "Enter after how many days, from 1 to 60";
  if (Object.keys(problems).length > 0) return draw(asked, inside, asked.typed, problems);
  await keepWatch(asked, { id: one(asked.typed, "id"), spaceId: inside.space.id, personId, everyDays });
  await asked.happened({
    kind: "SpaceWatchSet",
    subjectKind: "space",
    subjectId: inside.space.id,
    programmeId: inside.space.programmeId,
    detail: { everyDays },
  });
  return go(`/spaces/${inside.space.id}/watch?done=set`);
}

const focuses = ["kept", "partly", "lost"] as const;
const moods = ["warm", "mixed", "negative"] as const;
const argumentsFound = ["none", "settled", "open"] as const;
const among = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((each) => each === text) ?? null;

/** POST /spaces/:id/watch/notes: how it was found: its focus, its mood, arguments (C22, C23). */
export async function noteWatch(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const { typed } = asked;
  const problems: Record<string, string> = {};
  const focus = among(focuses, one(typed, "focus"));
  const mood = among(moods, one(typed, "mood"));
  const found = among(argumentsFound, one(typed, "arguments"));
  if (!focus) problems["focus"] = "Choose whether it kept to what it is for";
  if (!mood) problems["mood"] = "Choose how it feels to be there";
  if (!found) problems["arguments"] = "Choose whether there were arguments";
  const words = readText(one(typed, "words"), {
    noun: "note",
    max: 4_000,
    required: true,
    missing: "Write what you saw. “A kind week” is enough",
  });
  if (!words.ok) problems["words"] = words.sentence;
  const next = readText(one(typed, "next"), { noun: "next step", max: 1_000 });
  if (!next.ok) problems["next"] = next.sentence;
  if (!focus || !mood || !found || !words.ok || !next.ok) return draw(asked, inside, typed, problems);
  const note = { focus, mood, arguments: found, words: words.value, nextStep: next.value };
  await insertWatchNote(asked, inside.space.id, { id: one(typed, "id"), ...note });
  await asked.happened({
    kind: "SpaceWatched",
    subjectKind: "space",
    subjectId: inside.space.id,
    programmeId: inside.space.programmeId,
    detail: { focus, mood, arguments: found },
  });
  return go(`/spaces/${inside.space.id}/watch?done=noted`);
}
