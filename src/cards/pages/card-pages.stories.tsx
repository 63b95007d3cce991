import { longName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { allCards } from "../all-cards.ts";
import { cardsFor, cardsForToday } from "../cards-for.ts";
import { everyLineIn, linesIn } from "../help-lines.ts";
import { unknownSituation, type Situation } from "../situation.ts";
import { sayChosen } from "../say-chosen.ts";
import { CardPage, type CardView } from "./card-page.tsx";
import { CardsBeside } from "./cards-beside.tsx";
import { HelpNowPage, type HelpNowView } from "./help-now-page.tsx";

const unit = {
  name: "Harbrook maternity",
  phone: "01632 960 140",
  words: "Day or night",
  kind: "unit" as const,
};
const hardUnit = { ...unit, name: longName, words: unbroken };
const { danger, health } = linesIn("england-and-wales");
const list: HelpNowView = {
  audience: "mum",
  first: [danger, unit, ...(health ? [health] : [])],
  cards: allCards,
  others: everyLineIn("england-and-wales").slice(2),
};
const whole = allCards.map((card): CardView => ({
  card,
  parts: card.parts.filter(({ when }) => when.kind !== "after loss"),
  audience: "mum",
  units: [unit],
  nation: "england-and-wales",
  chosenFor: null,
  forStaff: false,
  mark: null,
}));
const at = (key: string, known: Partial<Situation>, more: Partial<CardView> = {}): CardView[] =>
  cardsFor({ ...unknownSituation(), ...known, about: [key] }).flatMap(({ card, parts }) =>
    whole
      .filter((view) => view.card === card)
      .map((view) => ({
        ...view,
        parts,
        chosenFor: sayChosen({ ...unknownSituation(), ...known }),
        ...more,
      })),
  );
const states: [string, CardView[]][] = [
  ["Waters, before 37 weeks", at("waters", { gestationWeeks: 33 })],
  ["Waters, from 37 weeks", at("waters", { gestationWeeks: 39 })],
  ["Tummy pain, 8 weeks", at("tummy-pain", { gestationWeeks: 8 })],
  ["Bleeding, 3 days after the birth", at("bleeding", { daysSinceBirth: 3 })],
  ["Bleeding, after a loss", at("bleeding", { loss: true })],
  ["Feeling very low, after a loss", at("very-low", { loss: true })],
  ["Movements, for dads", at("movements", { gestationWeeks: 30 }, { audience: "dad" })],
  ["Not herself, for dads", at("not-herself", {}, { audience: "dad" })],
  ["Fever, in Northern Ireland", at("fever", { daysSinceBirth: 40 }, { nation: "northern-ireland" })],
  ["Movements, no unit’s number yet", at("movements", { gestationWeeks: 30 }, { units: [] })],
  ["Movements, everything long", at("movements", { gestationWeeks: 30 }, { units: [hardUnit] })],
];

export const stories: Story[] = [
  { name: "Help now", current: "help", draw: () => <HelpNowPage {...list} /> },
  {
    name: "Help now, for dads, with everything long",
    draw: () => <HelpNowPage {...list} audience="dad" first={[danger, hardUnit]} />,
  },
  {
    name: "Help now, after a loss",
    as: "parent",
    draw: () => (
      <HelpNowPage
        {...list}
        narrowed
        cards={cardsFor({ ...unknownSituation(), loss: true }).map(({ card }) => card)}
      />
    ),
  },
  {
    name: "Help now, in Northern Ireland",
    draw: () => <HelpNowPage {...list} first={[danger, unit]} others={everyLineIn("northern-ireland")} />,
  },
  ...whole.map((view): Story => ({ name: `Card, ${view.card.key}`, draw: () => <CardPage {...view} /> })),
  ...states.flatMap(([name, views]) =>
    views.map((view): Story => ({ name, draw: () => <CardPage {...view} /> })),
  ),
  {
    name: "Card, as a supporter sees it",
    as: "supporter",
    draw: () => (
      <>
        {at("movements", {}, { forStaff: true }).map((view) => (
          <CardPage key={view.card.key} {...view} />
        ))}
      </>
    ),
  },
  {
    name: "Cards beside a form",
    as: "supporter",
    draw: () => <CardsBeside title="What to do if …" fitting={cardsFor(unknownSituation())} newTab />,
  },
  {
    name: "Cards on a first screen",
    as: "parent",
    draw: () => (
      <CardsBeside
        title="When to call"
        fitting={cardsForToday({ ...unknownSituation(), gestationWeeks: 30 })}
      />
    ),
  },
];
