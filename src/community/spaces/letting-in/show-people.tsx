import { namesOf } from "../../../people/index.ts";
import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { sayDay, today as dayOf } from "../../../words/day.ts";
import { sayList } from "../../../words/lists.ts";
import { PeoplePage } from "../pages/people-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { settingWords, spaceKinds, type SpaceSettings } from "../setting-up/space-settings.ts";
import { listCandidates, listSupporterCandidates } from "../store/candidate-store.ts";
import { listPlaces } from "../store/place-store.ts";
import { listChanges } from "../store/setting-store.ts";
import { REFUSALS } from "../refusals.ts";
import { mayJoin } from "./may-join.ts";
import { joinAskedOf } from "./weigh.ts";

const doneWords: Record<string, string> = {
  offered: "Offered. A message without a word of what it is about is on its way.",
  ended: "Ended. A message in kind words is on its way.",
  changed: "Saved.",
  rules: "Saved. Everybody is asked to read them once more before writing.",
  split: "The new space is open, and those you chose are asked whether they would like to move.",
};

/** GET /spaces/:id/people: who is here by the names they go by, who was asked, and who could join. */
export async function showPeople(asked: Asked): Promise<Answer> {
  const here = await reachOwnSpace(asked);
  const { space } = here;
  const places = await listPlaces(asked, space.id);
  const candidates = await listCandidates(asked, space);
  const supporters = await listSupporterCandidates(asked, space.id);
  const changes = await listChanges(asked, space.id);
  const offered = places.filter(({ joinedAt }) => !joinedAt);
  const names = await namesOf(asked, [
    ...offered.map(({ personId }) => personId),
    ...changes.map(({ by }) => by),
  ]);
  await asked.viewedList("who could join a community");
  const weighed = candidates
    .filter(({ isThere }) => !isThere)
    .map((her) => ({ her, against: mayJoin(her, joinAskedOf(here, places, asked)) }));
  return page(
    space.name,
    <PeoplePage
      space={{
        id: space.id,
        name: space.name,
        kind: spaceKinds[space.kind].words,
        membersMax: space.membersMax,
        supportersMin: space.supportersMin,
        ending: space.endsOn
          ? `Ends on ${sayDay(space.endsOn)}`
          : `Looked at again on ${sayDay(space.reviewOn ?? space.opensOn)}`,
      }}
      done={doneWords[one(asked.query, "done")] ?? null}
      members={places
        .filter(({ place, joinedAt }) => place === "member" && joinedAt)
        .map(({ id, handle, picture, despite }) => ({
          id,
          name: handle ?? "",
          picture: picture ?? "",
          note: despite ? "Let in with a reason" : "",
        }))}
      supporters={places
        .filter(({ place, joinedAt }) => place === "supporter" && joinedAt)
        .map(({ id, handle, picture, despite }) => ({
          id,
          name: handle ?? "",
          picture: picture ?? "",
          note: despite ? "Let in with a reason" : "",
        }))}
      offered={offered.map(({ id, personId, place, offeredAt }) => ({
        id,
        name: names.get(personId)?.name ?? "Somebody",
        picture: personId,
        note: `${place === "supporter" ? "As a supporter, asked" : "Asked"} on ${sayDay(dayOf(offeredAt))}`,
      }))}
      could={weighed
        .filter(({ against }) => against.never.length === 0)
        .map(({ her, against: { despite } }) => ({
          id: her.personId,
          name: her.name,
          note: despite.length === 0 ? "" : REFUSALS[despite[0] ?? "noDate"],
        }))}
      couldNot={weighed
        .filter(({ against }) => against.never.length > 0)
        .map(({ her, against: { never } }) => ({
          id: her.personId,
          name: her.name,
          note: REFUSALS[never[0] ?? "notAgreed"],
        }))}
      couldSupport={supporters
        .filter(({ isThere }) => !isThere)
        .map(({ personId, name, programmes }) => ({ id: personId, name, note: sayList(programmes) }))}
      changes={changes.map(({ at, by, what, why }) => ({
        when: sayDay(dayOf(at)),
        who: names.get(by)?.name ?? "Somebody",
        what: sayList(what.map((name) => settingWords[name as keyof SpaceSettings] ?? name)),
        why,
      }))}
    />,
    { current: "community", live: [`space:${space.id}`] },
  );
}
