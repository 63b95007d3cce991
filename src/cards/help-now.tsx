import { markOf, NotChecked } from "../content/index.ts";
import { unitsFor } from "../organisation/index.ts";
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
/** More big buttons than these are no help at 3am; the others stand beneath. */
const unitsFirst = 2;

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
export const helpNow =
  (findSituation: FindSituation) =>
  async (asked: Asked): Promise<Answer> => {
    const { nation, helpLines } = asked.organisation;
    const { danger, health, crisis } = linesIn(nation);
    const units = await unitsFor(asked);
    const near = units.slice(0, unitsFirst);
    const first = [danger, ...near, ...(health ? [health] : []), ...(crisis ? [crisis] : [])];
    const cards = await listedFor(asked, findSituation);
    const view = {
      audience: await audienceOf(asked),
      first,
      cards,
      narrowed: cards.length < allCards.length,
      others: [...units, ...helpLines.filter(({ kind }) => kind !== "unit"), ...everyLineIn(nation)].filter(
        ({ phone }) => !first.some((line) => line.phone === phone),
      ),
    };
    return page("Help now", <HelpNowPage {...view} />, options);
  };

/** Every card, whatever her week: a wrong date must hide nothing. Only after a loss no card of a baby is named to her. */
async function listedFor(asked: Asked, findSituation: FindSituation): Promise<readonly Card[]> {
  const known = isHers(asked) && one(asked.query, "all") === "" ? await findSituation(asked) : null;
  return known?.loss ? cardsFor({ ...known, audience: "mum" }).map(({ card }) => card) : allCards;
}

const isHers = ({ actor }: Asked): boolean => actor.role === "parent" && !actor.locked;

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
export const helpQuietly =
  (findSituation: FindSituation) =>
  async (asked: Asked): Promise<Answer> => {
    const card = findCard(one(asked.typed, "card"));
    return card?.quiet
      ? show(asked, card, unknownSituation(await audienceOf(asked)))
      : helpNow(findSituation)(asked);
  };

async function situationFor(asked: Asked, findSituation: FindSituation): Promise<Situation> {
  const audience = await audienceOf(asked);
  const known = isHers(asked) ? await findSituation(asked) : null;
  if (!known) return unknownSituation(audience);
  const all = one(asked.query, "all") !== "";
  return all ? { ...unknownSituation(audience), loss: known.loss ?? false } : { ...known, audience };
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
    units: await unitsFor(asked),
    nation: asked.organisation.nation,
    forStaff: role !== "visitor" && role !== "parent" && !locked,
    mark: <NotChecked mark={await markOf(asked, [contentOf(card)])} />,
  };
  return page("Help now", <CardPage {...view} />, options);
}
