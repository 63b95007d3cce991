import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { sayDay, today as dayOf } from "../../../words/day.ts";
import { readText } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { PlacePage } from "../pages/place-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { findPlace, type PlaceSeen } from "../store/place-store.ts";
import { endPlace, nameOfPlace, tellOfEnding } from "./end-place.ts";

async function reachPlace(asked: Asked): Promise<{ space: Space; place: PlaceSeen }> {
  const place = await findPlace(asked, asked.params["id"] ?? "");
  if (!place) throw notFound();
  const { space } = await reachOwnSpace(asked, place.spaceId);
  return { space, place };
}

/** GET /places/:id: who is behind a name; that somebody looked is in her own log. */
export async function showPlace(asked: Asked): Promise<Answer> {
  const { space, place } = await reachPlace(asked);
  return draw(asked, space, place, {}, noProblems);
}

/** POST /places/:id/ending: with a reason; she is told that it ended, in kind words. */
export async function endHers(asked: Asked): Promise<Answer> {
  const { space, place } = await reachPlace(asked);
  const words = readText(one(asked.typed, "words"), {
    noun: "reason",
    max: 1_000,
    required: true,
    missing: REFUSALS.sayWhyEnding,
  });
  if (!words.ok) return draw(asked, space, place, asked.typed, { words: words.sentence });
  const why = place.joinedAt ? "coordinator" : "taken back";
  const ended = await endPlace(asked, place, { why, words: words.value, by: asked.actor.personId });
  if (ended && place.joinedAt) await tellOfEnding(asked, place, space.programmeId);
  return go(`/spaces/${space.id}/people?done=ended`);
}

async function draw(
  asked: Asked,
  space: Space,
  place: PlaceSeen,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  await asked.viewed(place.personId, "person");
  const name = await nameOfPlace(asked, place);
  const title = place.handle ?? name;
  const body = (
    <PlacePage
      view={{
        id: place.id,
        space: { id: space.id, name: space.name },
        title,
        picture: place.picture ?? place.personId,
        rows: [
          { name: "Name", value: name },
          { name: "Offered", value: sayDay(dayOf(place.offeredAt)) },
          { name: "Joined", value: place.joinedAt ? sayDay(dayOf(place.joinedAt)) : "Not yet" },
          ...(place.despite ? [{ name: "Let in with a reason", value: place.despite }] : []),
        ],
        joined: place.joinedAt !== null,
      }}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("A place", body, { current: "community" })
    : page("A place", body, { current: "community" });
}
