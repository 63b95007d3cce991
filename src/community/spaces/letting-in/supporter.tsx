import { isId, newId } from "../../../platform/db/index.ts";
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
import { readinessOf, standings, type ProgrammeHere } from "../../../supporters/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readLine, readText } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { placeOffered } from "../facts.ts";
import { AskSupporterPage } from "../pages/ask-supporter-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { listSupporterCandidates, type SupporterCandidate } from "../store/candidate-store.ts";
import { keepPaper, listPapers, listPapersElsewhere } from "../store/papers-store.ts";
import { insertOffer, listPlaces } from "../store/place-store.ts";
import { isEnding } from "./may-join.ts";
import { offerSupporterPlace } from "./offer-place.ts";
import { tellOfOffer } from "./tell-her.ts";
import { countKeptFrom } from "./weigh.ts";

type Weighed = { space: Space; programme: ProgrammeHere; her: SupporterCandidate };

async function reachHer(asked: Asked, personId: string): Promise<Weighed> {
  const here = await reachOwnSpace(asked);
  const [her] = isId(personId) ? await listSupporterCandidates(asked, here.space.id, personId) : [];
  if (!her) throw notFound();
  await asked.viewed(her.personId, "training and checks");
  return { ...here, her };
}

/** GET /spaces/:id/supporters/:personid: what is there of her training, and what is missing (A15). */
export const askSupporter = async (asked: Asked): Promise<Answer> =>
  draw(asked, await reachHer(asked, asked.params["personid"] ?? ""), {}, noProblems);

/** POST /spaces/:id/supporters: a place to take; her training counts in the space’s programme. */
export async function offerSupporter(asked: Asked): Promise<Answer> {
  const weighed = await reachHer(asked, one(asked.typed, "person"));
  const { space, programme, her } = weighed;
  const why = readText(one(asked.typed, "despite"), { noun: "reason", max: 600 });
  if (!why.ok) return draw(asked, weighed, asked.typed, { despite: why.sentence });
  const places = await listPlaces(asked, space.id);
  const papers = await listPapers(asked, programme.id, her.personId);
  const outcome = offerSupporterPlace(
    {
      id: isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId(),
      spaceId: space.id,
      personId: her.personId,
      place: "supporter",
      referralId: null,
      fromPlaceId: null,
      despite: why.value || null,
    },
    {
      ready: readinessOf(standings(papers, programme.settings, asked.today)).ready,
      isThere: her.isThere,
      keptFrom: await countKeptFrom(asked, places, her.personId),
    },
    isEnding(space, asked.today),
  );
  if (outcome.kind === "refused")
    return draw(asked, weighed, asked.typed, { despite: REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened" && (await insertOffer(asked, outcome.state))) {
    await asked.happened(placeOffered(outcome.state, programme.id));
    await tellOfOffer(asked, outcome.state, programme.id);
    await asked.changed(`person:${her.personId}`);
  }
  return go(`/spaces/${space.id}/people?done=offered`);
}

/** POST /spaces/:id/papers: what another programme saw counts here too, or a paper she saw herself. */
export async function recordPapers(asked: Asked): Promise<Answer> {
  const weighed = await reachHer(asked, one(asked.typed, "person"));
  const { space, programme, her } = weighed;
  const what = one(asked.typed, "what");
  if (what === "taken over") {
    const known = await listPapers(asked, programme.id, her.personId);
    for (const paper of await listPapersElsewhere(asked, programme, her.personId))
      if (!known.some(({ kind, fromOn, ended }) => kind === paper.kind && fromOn === paper.fromOn && !ended))
        await keepPaper(asked, programme.id, her.personId, { ...paper, id: newId() });
  } else {
    const kind = programme.settings.readinessRequired.find((each) => each === what);
    const seenBy = readLine(one(asked.typed, "seen-by"), {
      noun: "name",
      max: 80,
      required: true,
      missing: "Enter who saw the paper, or was there",
    });
    if (!kind || !seenBy.ok)
      return draw(
        asked,
        weighed,
        asked.typed,
        kind ? { "seen-by": seenBy.ok ? "" : seenBy.sentence } : { what: "Choose what was done" },
      );
    const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
    const hours = kind === "training" ? programme.settings.trainingHoursMin : null;
    await keepPaper(asked, programme.id, her.personId, {
      id,
      kind,
      fromOn: asked.today,
      untilOn: null,
      hours,
      seenBy: seenBy.value,
    });
  }
  return go(`/spaces/${space.id}/supporters/${her.personId}`);
}

async function draw(
  asked: Asked,
  { space, programme, her }: Weighed,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const papers = await listPapers(asked, programme.id, her.personId);
  const standing = standings(papers, programme.settings, asked.today);
  const elsewhere = await listPapersElsewhere(asked, programme, her.personId);
  const missing = standing.filter(({ state }) => state !== "there");
  const keptFrom = await countKeptFrom(asked, await listPlaces(asked, space.id), her.personId);
  const title = `Ask ${her.name} to support ${space.name}`;
  const body = (
    <AskSupporterPage
      view={{
        id: newId(),
        space: { id: space.id, name: space.name },
        person: { id: her.personId, name: her.name },
        title,
        isThere: her.isThere,
        isEnding: isEnding(space, asked.today),
        standing: standing.map(({ label, words }) => ({ name: label, value: words })),
        missing: missing.map(({ kind, label }) => ({ value: kind, words: label })),
        takesOver: missing
          .filter(({ kind }) => elsewhere.some((paper) => paper.kind === kind))
          .map(({ label }) => label),
        against: [
          ...(missing.length > 0 ? [REFUSALS.notReady] : []),
          ...(keptFrom > 0 ? [REFUSALS.keptFromMembers] : []),
        ],
      }}
      typed={{ "seen-by": asked.actor.name, ...typed }}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community" });
}
