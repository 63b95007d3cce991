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
import type { ProgrammeHere } from "../../../supporters/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { placeOffered } from "../facts.ts";
import { OfferPage } from "../pages/offer-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { listCandidates } from "../store/candidate-store.ts";
import { insertOffer, listPlaces } from "../store/place-store.ts";
import {
  isForFathers,
  isForMothers,
  mayJoin,
  type Candidate,
  type JoinsDespite,
  type NeverJoins,
} from "./may-join.ts";
import { offerPlace } from "./offer-place.ts";
import { sayTiming } from "./say-timing.ts";
import { tellOfOffer } from "./tell-her.ts";
import { countKeptApart, joinAskedOf } from "./weigh.ts";

type Weighed = {
  space: Space;
  programme: ProgrammeHere;
  her: Candidate;
  against: { never: NeverJoins[]; despite: JoinsDespite[] };
  /** Whom the space is for, to be made sure of where nothing we know says so. */
  askSure: "mother" | "father" | null;
};

async function weigh(asked: Asked, personId: string): Promise<Weighed> {
  const here = await reachOwnSpace(asked);
  const [her] = isId(personId) ? await listCandidates(asked, here.space, personId) : [];
  if (!her) throw notFound();
  await asked.viewed(her.personId, "person");
  const places = await listPlaces(asked, here.space.id);
  const keptApart = await countKeptApart(asked, places, her.personId);
  const wanted = { ...joinAskedOf(here, places, asked), keptApart };
  const askSure = her.knownAs
    ? null
    : isForMothers(wanted)
      ? "mother"
      : isForFathers(wanted)
        ? "father"
        : null;
  return { ...here, her, against: mayJoin(her, wanted), askSure };
}

/** GET /spaces/:id/offers/:personid */
export async function askToOffer(asked: Asked): Promise<Answer> {
  return draw(asked, await weigh(asked, asked.params["personid"] ?? ""), {}, noProblems);
}

/** POST /spaces/:id/offers: she is told that there is something for her, and finds it on her Today. */
export async function offer(asked: Asked): Promise<Answer> {
  const weighed = await weigh(asked, one(asked.typed, "person"));
  const { space, programme, her, against, askSure } = weighed;
  const why = readText(one(asked.typed, "despite"), { noun: "reason", max: 600 });
  if (!why.ok) return draw(asked, weighed, asked.typed, { despite: why.sentence });
  const outcome = offerPlace(
    {
      id: isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId(),
      spaceId: space.id,
      personId: her.personId,
      place: "member",
      referralId: her.referralId,
      fromPlaceId: null,
      despite: why.value || null,
    },
    against,
    askSure === null || one(asked.typed, "sure") === "yes",
  );
  if (outcome.kind === "refused") {
    const field = outcome.refusal === "notSure" ? "sure" : "despite";
    return draw(asked, weighed, asked.typed, { [field]: REFUSALS[outcome.refusal] });
  }
  if (outcome.kind === "happened" && (await insertOffer(asked, outcome.state))) {
    await asked.happened(placeOffered(outcome.state, programme.id));
    await tellOfOffer(asked, outcome.state, programme.id);
    await asked.changed(`person:${her.personId}`);
  }
  return go(`/spaces/${space.id}/people?done=offered`);
}

function draw(asked: Asked, weighed: Weighed, typed: Typed, problems: Problems): Answer {
  const { space, her, against, askSure } = weighed;
  const title = `Offer ${her.name} a place`;
  const body = (
    <OfferPage
      view={{
        id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
        space: { id: space.id, name: space.name },
        person: { id: her.personId, name: her.name },
        timing: sayTiming(her, asked.today),
        never: against.never.map((code) => REFUSALS[code]),
        despite: against.despite.map((code) => REFUSALS[code]),
        askSure,
      }}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community" });
}
