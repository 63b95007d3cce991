import { isId } from "../../platform/db/index.ts";
import { go, many, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { queueTopic } from "../../safeguarding/index.ts";
import { tellCoordinators } from "./caring/tell-desk.ts";
import { after } from "./clock.ts";
import { deskView } from "./desk-view.tsx";
import { DeskPage } from "./pages/desk-page.tsx";
import { reachDesk } from "./reach.ts";
import { keepSeen, settleRead } from "./store/care-store.ts";
import { listHere } from "./store/cover-store.ts";
import { endPause, insertPause } from "./store/wellbeing-store.ts";

/** GET /spaces/:id/desk */
export async function showDesk(asked: Asked): Promise<Answer> {
  const inside = await reachDesk(asked);
  await asked.viewedList("the desk of a space");
  return page("Desk", <DeskPage {...await deskView(asked, inside)} />, {
    current: "community",
    live: [`desk:${inside.space.id}`],
  });
}

/**
 * POST /spaces/:id/desk/seen: she has read what nobody had seen. What began a conversation still waits for an answer; what was
 * said within one, where nothing was found, has been heard.
 */
export async function haveSeen(asked: Asked): Promise<Answer> {
  const { space } = await reachDesk(asked);
  const postIds = many(asked.typed, "post").filter(isId).slice(0, 200);
  await keepSeen(asked, space.id, postIds);
  await settleRead(asked, space.id, postIds);
  await asked.changed(`desk:${space.id}`);
  return go(`/spaces/${space.id}/desk?just=seen`);
}

/** Minutes of a pause. */
const pauseMinutes = 15;

/** POST /spaces/:id/desk/pause: what comes meanwhile goes to the others on shift first. */
export async function takePause(asked: Asked): Promise<Answer> {
  const { space } = await reachDesk(asked);
  const mine = (await listHere(asked, space.id)).find(({ personId }) => personId === asked.actor.personId);
  if (mine && !mine.paused)
    await insertPause(asked, { id: mine.shiftId, spaceId: space.id }, after(asked.now, pauseMinutes));
  return go(`/spaces/${space.id}/desk${mine ? "?just=pause" : ""}`);
}

/** POST /spaces/:id/desk/pause/ending: she is back before it was over. */
export async function comeBack(asked: Asked): Promise<Answer> {
  const { space } = await reachDesk(asked);
  await endPause(asked, space.id);
  await asked.changed(`desk:${space.id}`);
  return go(`/spaces/${space.id}/desk?just=back`);
}

/** POST /spaces/:id/desk/debrief: she would like to talk it through. Once a day is enough to be heard. */
export async function askForDebrief(asked: Asked): Promise<Answer> {
  const { space } = await reachDesk(asked);
  const { programmeId } = space;
  const personId = asked.actor.personId ?? "";
  const onceKey = `desk:debrief:${personId}:${asked.today}`;
  await asked.asSystem(async () => {
    if (await tellCoordinators(asked, { spaceId: space.id, programmeId, onceKey }))
      await queueTopic(asked, { personId, programmeId, keptFrom: [] });
  });
  return go(`/spaces/${space.id}/desk?just=debrief`);
}
