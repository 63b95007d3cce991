import { createElement } from "react";
import { newId } from "../../../platform/db/index.ts";
import { loadDraft, namesOf } from "../../../people/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { Back, noProblems, Reading, Title, type Problems } from "../../../ui/index.ts";
import { startSentence } from "../../../words/naming.ts";
import { sayTime, sayWhen } from "../../../words/time.ts";
import { atTheDoor } from "../../at-the-door.ts";
import { LanePart, type LaneView } from "./pages/lane-part.tsx";
import { SessionPage, type SessionView } from "./pages/session-page.tsx";
import { askersOf, beforeHer, inOrder, leadOf, placeOf } from "./queue.ts";
import { reachSession, type InSession } from "./reach.ts";
import { laneTopic, stateOf, type Turn } from "./session.ts";
import { afterOf } from "./after-of.ts";
import { findReminder } from "./store/after-store.ts";
import { listNotes } from "./store/digest-store.ts";
import { listSessionSupporters, listSupportersHere } from "./store/session-store.ts";
import { findMine, listTurns } from "./store/turn-store.ts";

/** GET /sessions/:id: the session to whoever looks, before, while it is live, and after. */
export async function session(asked: Asked): Promise<Answer> {
  const reached = await reachSession(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const draft = (await loadDraft(asked, `session-question-${reached.session.id}`))?.typed ?? {};
  return drawSession(asked, reached, draft, noProblems);
}

/** GET /sessions/:id/lane: what was asked and answered so far; the only part of an open page that looks again. */
export async function lane(asked: Asked): Promise<Answer> {
  const reached = await reachSession(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const view = await laneOf(asked, reached);
  return page(
    "Live",
    <Reading>
      <Back to={`/sessions/${reached.session.id}`}>The session</Back>
      <Title>{reached.session.topic}</Title>
      {laneFrame(view)}
    </Reading>,
    { bare: true },
  );
}

const laneFrame = (view: LaneView) =>
  createElement(
    "turbo-frame",
    { id: "lane", target: "_top", "data-again": `/sessions/${view.sessionId}/lane`, "aria-live": "polite" },
    <LanePart {...view} />,
  );

async function laneOf(
  asked: Asked,
  { session: it, as }: InSession,
  known?: readonly Turn[],
): Promise<LaneView> {
  const turns = known ?? (await listTurns(asked, it.id));
  const mine = as === "member" ? await findMine(asked, it.id) : null;
  const lead = mine ? leadOf(mine.question, turns) : null;
  const now = beforeHer(turns);
  const isMine = ({ id }: Turn): boolean => id === lead?.id || id === mine?.followUpId;
  const place = mine ? placeOf(mine.question, turns) : null;
  return {
    sessionId: it.id,
    guest: it.guestName,
    live: stateOf(it) === "live",
    now: now ? { id: now.id, words: now.words, by: now.handle, mine: isMine(now) } : null,
    answered: turns
      .filter(({ answeredAt, mergedInto }) => answeredAt !== null && !mergedInto)
      .sort((earlier, other) => (other.answeredAt?.getTime() ?? 0) - (earlier.answeredAt?.getTime() ?? 0))
      .map((turn) => ({
        id: turn.id,
        words: turn.words,
        by: turn.handle,
        followsUp: turn.kind === "follow-up",
        answer: turn.answer ?? "",
        mine: isMine(turn),
      })),
    hers: mine
      ? {
          answered: lead?.answeredAt !== null && lead !== null,
          // a member reads only what is taken: how many come before hers is said where it is known
          before: as === "member" ? null : place,
          mayFollowUp: stateOf(it) === "live" && Boolean(lead?.answeredAt) && !mine.followUpId,
        }
      : null,
  };
}

/** The page again with what was typed and what is not yet right. */
export async function drawSession(
  asked: Asked,
  reached: InSession,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const { session: it, space, as } = reached;
  const state = stateOf(it);
  const turns = await listTurns(asked, it.id);
  const mine = as === "member" ? await findMine(asked, it.id) : null;
  const tends = as === "supporter" || as === "coordinator";
  const supporters = as === "member" ? [] : await listSessionSupporters(asked, it.id);
  const may = as === "coordinator" ? await listSupportersHere(asked, space.id) : [];
  const names = await namesOf(asked, [...may, ...supporters.map(({ personId }) => personId)]);
  const called = (id: string): string => names.get(id)?.name ?? "Somebody";
  const waiting = inOrder(turns);
  const view: SessionView = {
    id: it.id,
    spaceId: space.id,
    said: said[one(asked.query, "just")] ?? null,
    topic: it.topic,
    about: it.about,
    guest: `${it.guestName}, ${it.guestTitle.toLowerCase()}`,
    when: `${startSentence(sayWhen(it.startsAt, asked.now))}, until ${sayTime(it.endsAt)}`,
    state,
    isNear: asked.now.getTime() > it.startsAt.getTime() - nearMinutes * 60_000,
    as,
    newId: newId(),
    slowSeconds: it.slowSeconds,
    lane: state === "live" || state === "over" ? laneFrame(await laneOf(asked, reached, turns)) : null,
    mine: mine
      ? {
          id: mine.question.id,
          words: mine.question.words,
          mayChange: !mine.question.takenAt && !mine.question.mergedInto && state !== "over",
          mayFollowUp:
            state === "live" && !mine.followUpId && leadOf(mine.question, turns).answeredAt !== null,
        }
      : null,
    reminded: as === "member" && state === "coming" ? await findReminder(asked, it.id) : false,
    gathered: tends
      ? waiting.map((turn) => ({
          id: turn.id,
          words: turn.words,
          askers: askersOf(turn, turns),
          followUp: turn.kind === "follow-up",
          urgent: ["R", "U", "S"].includes(turn.tier),
        }))
      : [],
    aside: tends
      ? turns.filter(({ asideAt }) => asideAt !== null).map(({ id, words }) => ({ id, words }))
      : [],
    supporters: supporters.map((each) => ({
      id: each.id,
      name: called(each.personId),
      when: each.during && each.after ? "during and after" : each.during ? "during" : "after",
      here: each.here,
      me: each.personId === asked.actor.personId,
    })),
    mayAdd: may.map((value) => ({ value, words: called(value) })),
    notes: tends ? await listNotes(asked, it.id) : [],
    waiting: waiting.length,
    ready: it.readyAt !== null,
    after: state === "over" ? await afterOf(asked, reached) : null,
    typed,
    problems,
  };
  const options = {
    current: as === "guest" ? "questions" : "community",
    live: [laneTopic(space.id), ...(state === "coming" ? [`session:${space.id}`] : [])],
  };
  return Object.keys(problems).length > 0
    ? notYetRight("Session", <SessionPage {...view} />, options)
    : page("Session", <SessionPage {...view} />, options);
}

/** So long before its time somebody beside it gets ready. */
const nearMinutes = 60;

const said: Readonly<Record<string, string>> = {
  made: "Saved. Put a supporter beside it, then announce it.",
  announced: "It is announced. Members can ask now.",
  beside: "She is beside it.",
  removed: "She is no longer beside it.",
  here: "You are in the room.",
  left: "You have left the room.",
  open: "The room is open.",
  closed: "The room is closed.",
  slow: "Members wait that long between what they send.",
  asked: "Your question is with the others. You will see the answer here.",
  changed: "Your question is changed.",
  "taken-back": "Your question is taken back.",
  merged: "They are one question now. Everybody who asked gets the answer.",
  aside: "Done.",
  reminded: "We will remind you an hour before. What we send does not say what it is about.",
  noted: "It is noted for the digest.",
  step: "It is kept, for you alone.",
  feedback: "Thank you. Nobody sees that it was you.",
  sent: "The digest is with the guest to check.",
  saved: "Saved.",
  signed: "It is signed. Members read it now.",
  wished: "Your wish is with the supporters.",
  reflected: "Thank you. It is kept.",
};
