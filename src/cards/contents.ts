import type { Content, Contents } from "../content/index.ts";
import { allCards } from "./all-cards.ts";
import type { Card } from "./card.ts";
import { textOf } from "./texts.ts";
import { sayPart } from "./when.ts";
import { worded } from "./worded.ts";

/** A card as something to sign. */
export const contentOf = (card: Card): Content => ({
  key: `card-${card.key}`,
  kind: "card",
  name: worded(card.title, "mum"),
  owner: "Alongside",
  sources: card.sources,
  version: card.version,
  text: textOf(card),
});

/** The weeks and days that choose a card: a wrong one shows the wrong words, so it is signed too. */
const whenTheyShow: Content = {
  key: "rule-when-cards-show",
  kind: "rule",
  name: "Which weeks and days each card is for",
  owner: "Alongside",
  sources: [{ name: "src/cards/when.ts, and the sources of each card", url: null }],
  version: null,
  text: allCards.flatMap((card) =>
    card.parts.map(
      ({ when }) => `${worded(card.title, "mum")}: ${worded(sayPart(when) ?? "At any time", "mum")}`,
    ),
  ),
};

export const cardContents: Contents = () => [...allCards.map(contentOf), whenTheyShow];
