import { isId, newId } from "../../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  one,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { carryOut, lookAgain } from "./carry-out.ts";
import { hostList } from "./host-list.ts";
import { reachAs } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { cancelSession, closeRoom, openRoom, publishSession } from "./room.ts";
import { stateOf, type GuestSession, type SessionSupporter } from "./session.ts";
import {
  endSessionSupporter,
  keepHere,
  keepSession,
  keepSessionSupporter,
  listSessionSupporters,
  listSupportersHere,
} from "./store/session-store.ts";

const to = (session: GuestSession, just: string): Answer => go(`/sessions/${session.id}?just=${just}`);

/** POST /sessions/:id/publication */
export async function publish(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["coordinator"], "to change");
  const supporters = await listSessionSupporters(asked, session.id);
  const outcome = publishSession(session, supporters, asked.now);
  await carryOut(asked, session, outcome);
  if (outcome.kind === "happened") {
    await asked.changed(`space:${session.spaceId}`);
    for (const personId of [session.guestId, ...supporters.map((each) => each.personId)])
      await asked.owe({
        toPersonId: personId,
        template: "session-arranged",
        subject: "Something was arranged",
        body: "Something was arranged. Sign in to see it.",
        link: "/",
        programmeId: session.programmeId,
        onceKey: `session-arranged:${session.id}:${personId}`,
      });
  }
  return to(session, "announced");
}

/** POST /sessions/:id/cancellation */
export async function cancel(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["coordinator"], "to change");
  await carryOut(asked, session, cancelSession(session, asked.now));
  await asked.changed(`space:${session.spaceId}`);
  return go(`/spaces/${session.spaceId}/sessions`);
}

/** POST /sessions/:id/supporters: somebody beside it, during, after or both (A11). */
export async function addSupporter(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["coordinator"], "to change");
  const personId = one(asked.typed, "person");
  const when = one(asked.typed, "when");
  if (!(await listSupportersHere(asked, session.spaceId)).includes(personId))
    throw changedMeanwhile("Choose a supporter of this space from the list.");
  const typedId = one(asked.typed, "id");
  await keepSessionSupporter(asked, session, {
    id: isId(typedId) ? typedId : newId(),
    personId,
    during: when !== "after",
    after: when !== "during",
  }).catch(lastOne);
  return to(session, "beside");
}

/** POST /sessions/:id/removal: no longer beside it; the last one of an announced session stays. */
export async function removeSupporter(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["coordinator"], "to change");
  const row = await theOne(asked, session, one(asked.typed, "supporter"));
  if (stateOf(session) !== "draft" && wouldBeAlone(await listSessionSupporters(asked, session.id), row))
    throw changedMeanwhile(REFUSALS.needsSupporters);
  await endSessionSupporter(asked, row.id);
  return to(session, "removed");
}

/** POST /sessions/:id/here: in the room. Whoever is not beside it yet stands in. */
export async function comeIn(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["supporter"]);
  const personId = asked.actor.personId ?? "";
  const find = async (): Promise<SessionSupporter | undefined> =>
    (await listSessionSupporters(asked, session.id)).find((each) => each.personId === personId);
  if (!(await find()))
    await keepSessionSupporter(asked, session, { id: newId(), personId, during: true, after: false });
  const row = await find();
  if (row && !row.here) await keepHere(asked, row.id, true);
  await lookAgain(asked, session);
  return to(session, "here");
}

/** POST /sessions/:id/leaving: refused to the last one while the room is open. */
export async function leaveRoom(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["supporter"]);
  const all = await listSessionSupporters(asked, session.id);
  const row = all.find((each) => each.personId === asked.actor.personId && each.here);
  if (row && stateOf(session) === "live" && !all.some((each) => each.here && each.id !== row.id))
    throw changedMeanwhile(REFUSALS.lastOne);
  if (row) await keepHere(asked, row.id, false);
  return to(session, "left");
}

/** POST /sessions/:id/opening: by a supporter who is in it, or by the guest once one is. */
export async function open(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["supporter", "guest"], "to change");
  const supporters = await asked.asSystem(() => listSessionSupporters(asked, session.id));
  await carryOut(asked, session, openRoom(session, supporters, asked.now));
  await asked.changed(`space:${session.spaceId}`);
  return to(session, "open");
}

/** POST /sessions/:id/closing */
export async function close(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["supporter", "guest", "coordinator"], "to change");
  await carryOut(asked, session, closeRoom(session, asked.now));
  await asked.changed(`space:${session.spaceId}`);
  return to(session, "closed");
}

/** POST /sessions/:id/slow: seconds between two things one member sends. */
export async function slowDown(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["supporter", "coordinator"], "to change");
  const seconds = Number(one(asked.typed, "seconds"));
  if (![0, 30, 60, 300].includes(seconds))
    throw changedMeanwhile("Choose how long members wait from the list.");
  await keepSession(asked, session, { ...session, slowSeconds: seconds });
  return to(session, "slow");
}

/** POST /sessions/:id/ready: the guest has been through the host's list. */
export async function ready(asked: Asked): Promise<Answer> {
  const { session } = await reachAs(asked, ["guest"], "to change");
  const ticked = asked.typed["done"];
  if (!session.readyAt && Array.isArray(ticked) && ticked.length >= hostList.length)
    await keepSession(asked, session, { ...session, readyAt: asked.now });
  else if (!session.readyAt) throw changedMeanwhile(REFUSALS.notReady);
  return go(`/sessions/${session.id}/queue`);
}

function wouldBeAlone(all: readonly SessionSupporter[], without: SessionSupporter): boolean {
  const left = all.filter(({ id }) => id !== without.id);
  return !left.some(({ during }) => during) || !left.some(({ after }) => after);
}

async function theOne(asked: Asked, session: GuestSession, id: string): Promise<SessionSupporter> {
  const row = (await listSessionSupporters(asked, session.id)).find((each) => each.id === id);
  if (!row) throw notAllowed("She is not beside this session any more.");
  return row;
}

/** The database keeps the last one too. */
const lastOne = (error: unknown): never => {
  if (error instanceof Error && /last supporter/.test(error.message))
    throw changedMeanwhile(REFUSALS.needsSupporters);
  throw error;
};
