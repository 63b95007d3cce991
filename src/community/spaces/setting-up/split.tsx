import { isId, newId } from "../../../platform/db/index.ts";
import {
  go,
  many,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readLine } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { placeOffered } from "../facts.ts";
import { tellOfOffer } from "../letting-in/tell-her.ts";
import { SplitPage } from "../pages/split-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { insertOffer, listPlaces, type PlaceSeen } from "../store/place-store.ts";
import { findRules, keepRules } from "../store/rules-store.ts";
import { insertSpace, keepChange } from "../store/setting-store.ts";
import { settingsOf } from "./change-settings.tsx";
import { splitSpace } from "./split-space.ts";

const membersOf = async (asked: Asked, space: Space): Promise<PlaceSeen[]> =>
  (await listPlaces(asked, space.id)).filter(
    ({ place, joinedAt }) => place === "member" && joinedAt !== null,
  );

/** GET /spaces/:id/splitting */
export async function askToSplit(asked: Asked): Promise<Answer> {
  const { space } = await reachOwnSpace(asked);
  return draw(asked, space, { name: `${space.name} 2` }, noProblems);
}

/** POST /spaces/:id/splitting: a sibling opens with the same settings and rules, and those chosen are asked. */
export async function split(asked: Asked): Promise<Answer> {
  const { space, programme } = await reachOwnSpace(asked);
  const name = readLine(one(asked.typed, "name"), {
    noun: "name",
    max: 80,
    required: true,
    missing: "Enter what the new space is called",
  });
  const outcome = splitSpace(
    (await membersOf(asked, space)).map(({ id, personId, referralId }) => ({
      placeId: id,
      personId,
      referralId,
    })),
    many(asked.typed, "movers"),
  );
  if (outcome.kind !== "happened" || !name.ok)
    return draw(asked, space, asked.typed, {
      ...(name.ok ? {} : { name: name.sentence }),
      ...(outcome.kind === "refused" ? { movers: REFUSALS[outcome.refusal] } : {}),
    });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const settings = { ...(await settingsOf(asked, space)), name: name.value };
  if (await insertSpace(asked, { id, programmeId: programme.id, splitFromId: space.id }, settings)) {
    await keepRules(asked, id, await findRules(asked, space.id), 1);
    await keepChange(asked, space.id, {
      what: ["split"],
      why: `Some members are asked to move to ${name.value}.`,
    });
    await asked.happened({
      kind: "SpaceSplit",
      subjectKind: "space",
      subjectId: space.id,
      programmeId: programme.id,
      detail: { intoId: id, asked: outcome.state.length },
    });
    for (const { placeId, personId, referralId } of outcome.state) {
      const offer = {
        id: newId(),
        spaceId: id,
        personId,
        place: "member" as const,
        referralId,
        fromPlaceId: placeId,
        despite: null,
      };
      if (!(await insertOffer(asked, offer))) continue;
      await asked.happened(placeOffered(offer, programme.id));
      await tellOfOffer(asked, offer, programme.id);
    }
  }
  return go(`/spaces/${id}/people?done=split`);
}

async function draw(asked: Asked, space: Space, typed: Typed, problems: Problems): Promise<Answer> {
  const members = await membersOf(asked, space);
  const body = (
    <SplitPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      space={{ id: space.id, name: space.name, membersMax: space.membersMax }}
      members={members.map(({ id, handle }) => ({ value: id, words: handle ?? "" }))}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Split a space", body, { current: "community" })
    : page("Split a space", body, { current: "community" });
}
