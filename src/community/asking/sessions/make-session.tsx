import { isId, newId } from "../../../platform/db/index.ts";
import { namesOf } from "../../../people/index.ts";
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
import { at } from "../../../words/day.ts";
import { readDay } from "../../../words/read-day.ts";
import { readLine, readText } from "../../../words/text.ts";
import { readTime } from "../../../words/time.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import { topicsIn } from "../../topics.ts";
import { listProfessionals } from "../questions/store/answering-store.ts";
import { isTitle } from "../titles.ts";
import { MakePage } from "./pages/make-page.tsx";
import { sessionFact } from "./session.ts";
import { insertSession } from "./store/session-store.ts";
import { suggestNext } from "./suggest-next.ts";
import { listUnanswered } from "./store/unanswered-store.ts";

const minutesMost = 180;

async function reachHere(asked: Asked): Promise<Inside> {
  const inside = await reachSpace(asked);
  if (asked.actor.role !== "coordinator") throw notAllowed("Coordinators arrange sessions.");
  return inside;
}

/** GET /spaces/:id/sessions/new */
export async function askForSession(asked: Asked): Promise<Answer> {
  const inside = await reachHere(asked);
  return draw(asked, inside, { topic: one(asked.query, "topic") }, noProblems);
}

/** POST /spaces/:id/sessions: a draft; it is announced when a supporter is beside it (A9, A11). */
export async function makeSession(asked: Asked): Promise<Answer> {
  const inside = await reachHere(asked);
  const { space } = inside;
  const { typed, now } = asked;
  const problems: Record<string, string> = {};
  const topic = readLine(one(typed, "topic"), { noun: "topic", max: 80, required: true });
  if (!topic.ok) problems["topic"] = topic.sentence;
  const about = readText(one(typed, "about"), { noun: "few words about it", max: 600 });
  if (!about.ok) problems["about"] = about.sentence;
  const guestId = one(typed, "guest");
  if (!(await listProfessionals(asked, space.programmeId)).includes(guestId))
    problems["guest"] = "Choose the guest from the list. An administrator gives the role of a professional.";
  const title = one(typed, "title");
  if (!isTitle(title)) problems["title"] = "Choose what the guest is by profession.";
  const name = readLine(one(typed, "name"), { noun: "name parents see", max: 40, required: true });
  if (!name.ok) problems["name"] = name.sentence;
  const day = readDay(
    { day: one(typed, "on-day"), month: one(typed, "on-month"), year: one(typed, "on-year") },
    { noun: "day" },
  );
  if (!day.ok) problems["on"] = day.sentence;
  const time = readTime(one(typed, "time"), { noun: "time it begins" });
  if (!time.ok) problems["time"] = time.sentence;
  const minutes = Number(one(typed, "minutes"));
  if (!Number.isInteger(minutes) || minutes < 15 || minutes > minutesMost)
    problems["minutes"] = "Enter how many minutes it takes, from 15 to 180.";
  const startsAt = day.ok && time.ok ? at(day.value, time.value) : null;
  if (startsAt && startsAt <= now) problems["on"] = "Choose a day and a time to come.";
  if (!topic.ok || !about.ok || !name.ok || !startsAt || Object.keys(problems).length > 0)
    return draw(asked, inside, typed, problems);
  const typedId = one(typed, "id");
  const id = isId(typedId) ? typedId : newId();
  const session = {
    id,
    programmeId: space.programmeId,
    spaceId: space.id,
    topic: topic.value,
    about: about.value,
    notes: topicsIn(topic.value),
    guestId,
    guestName: name.value,
    guestTitle: title,
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes * 60_000),
  };
  await insertSession(asked, session);
  await asked.happened(sessionFact("SessionMade", session));
  return go(`/sessions/${id}?just=made`);
}

async function draw(asked: Asked, { space }: Inside, typed: Typed, problems: Problems): Promise<Answer> {
  const guests = await listProfessionals(asked, space.programmeId);
  const names = await namesOf(asked, guests);
  const view = (
    <MakePage
      spaceId={space.id}
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      guests={guests.map((value) => ({ value, words: names.get(value)?.name ?? "Somebody" }))}
      suggested={suggestNext(await listUnanswered(asked, space.id))}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("A session", view, { current: "community" })
    : page("A session", view, { current: "community" });
}
