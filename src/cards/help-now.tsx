import { markOf, NotChecked } from "../content/index.ts";
import { findProgramme } from "../programmes/index.ts";
import { go, notFound, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { contentOf } from "./contents.ts";
import { findCard, allCards } from "./all-cards.ts";
import type { Audience, Card } from "./card.ts";
import { cardsFor } from "./cards-for.ts";
import { everyLineIn, linesIn } from "./help-lines.ts";
import { CardPage } from "./pages/card-page.tsx";
import { HelpNowPage } from "./pages/help-now-page.tsx";
import { sayChosen } from "./say-chosen.ts";
import { unknownSituation, type Situation } from "./situation.ts";

/** Where whoever is asking is, as another feature knows; null when nobody does. */
export type FindSituation = (asked: Asked) => Promise<Omit<Situation, "audience"> | null>;

const options = { current: "help" };
const unitsOf = (asked: Asked) => asked.organisation.helpLines.filter(({ kind }) => kind === "unit");

/** Mothers' words unless somebody says otherwise, or is in a programme for dads. */
async function audienceOf(asked: Asked): Promise<Audience> {
  const said = one(asked.query, "for");
  if (said !== "") return said === "dad" ? "dad" : "mum";
  const { role, programmeId, locked } = asked.actor;
  if (role !== "parent" || !programmeId || locked) return "mum";
  const programme = await findProgramme(asked.db, asked.organisation.id, programmeId);
  return programme?.settings.forWhom === "dads" ? "dad" : "mum";
}

/** GET /help-now, and /help as it was always called: works for anybody, signed in or not, locked or not. */
export async function helpNow(asked: Asked): Promise<Answer> {
  const { nation, helpLines } = asked.organisation;
  const { danger, health, crisis } = linesIn(nation);
  const first = [danger, ...unitsOf(asked), ...(health ? [health] : []), ...(crisis ? [crisis] : [])];
  const view = {
    audience: await audienceOf(asked),
    first,
    cards: allCards,
    others: [...helpLines, ...everyLineIn(nation)].filter(
      ({ phone }) => !first.some((line) => line.phone === phone),
    ),
  };
  return page("Help now", <HelpNowPage {...view} />, options);
}

/** GET /help-now/:card. A quiet card has no address: whoever guesses one is led to the list. */
export const helpCard =
  (findSituation: FindSituation) =>
  async (asked: Asked): Promise<Answer> => {
    const card = findCard(asked.params["card"] ?? "");
    if (!card) throw notFound();
    if (card.quiet) return go("/help-now");
    return show(asked, card, await situationFor(asked, findSituation));
  };

/** POST /help-now: a quiet card, on the list's own address. Nothing of it is kept anywhere. */
export async function helpQuietly(asked: Asked): Promise<Answer> {
  const card = findCard(one(asked.typed, "card"));
  return card?.quiet ? show(asked, card, unknownSituation(await audienceOf(asked))) : helpNow(asked);
}

async function situationFor(asked: Asked, findSituation: FindSituation): Promise<Situation> {
  const audience = await audienceOf(asked);
  const isHers = asked.actor.role === "parent" && !asked.actor.locked && one(asked.query, "all") === "";
  const known = isHers ? await findSituation(asked) : null;
  return known ? { ...known, audience } : unknownSituation(audience);
}

async function show(asked: Asked, card: Card, situation: Situation): Promise<Answer> {
  const [{ parts, whole } = { parts: card.parts, whole: true }] = cardsFor({
    ...situation,
    about: [card.key],
  });
  const { role, locked } = asked.actor;
  const view = {
    card,
    parts,
    chosenFor: whole ? null : sayChosen(situation),
    audience: situation.audience,
    units: unitsOf(asked),
    nation: asked.organisation.nation,
    forStaff: role !== "visitor" && role !== "parent" && !locked,
    mark: <NotChecked mark={await markOf(asked, [contentOf(card)])} />,
  };
  return page("Help now", <CardPage {...view} />, options);
}
