import { allCards } from "./all-cards.ts";
import type { Card, Part, When } from "./card.ts";
import type { Situation } from "./situation.ts";

/** A card with the parts of it that hold for somebody; `whole` when we do not know where she is, so all of it is shown. */
export type Fitting = { card: Card; parts: readonly Part[]; whole: boolean };

/**
 * The cards for a situation, in the order of the list. The contract for every feature that shows cards, the community
 * included: it names a card by `about` and gets its fixed words, never words of its own (principle 4).
 * @param about the keys wanted; without it, every card that fits. A card asked for by name always comes, whole where no
 *   part of it fits: an odd week is a reason to show more, never nothing
 */
export function cardsFor({ about, ...situation }: Situation & { about?: readonly string[] }): Fitting[] {
  return allCards
    .filter((card) => !about || about.includes(card.key))
    .flatMap((card) => {
      const fitting = fit(card, situation);
      return fitting.parts.length > 0 ? [fitting] : about ? [wholeOf(card, situation)] : [];
    });
}

/** Cards that may stand on a first screen by name: never those a stranger must not read there. */
export const cardsForToday = (situation: Situation): Fitting[] =>
  situation.loss ? [] : cardsFor(situation).filter(({ card }) => !card.discreet && !card.quiet);

function fit(card: Card, situation: Situation): Fitting {
  const isKnown = situation.loss || situation.gestationWeeks !== null || situation.daysSinceBirth !== null;
  if (!isKnown) return wholeOf(card, situation);
  return { card, parts: card.parts.filter(({ when }) => holds(when, situation)), whole: false };
}

// after a loss another baby may be there (a twin): a card she asks for by name comes, even with no words for a loss
function wholeOf(card: Card, { loss }: Situation): Fitting {
  const forLoss = card.parts.filter(({ when }) => when.kind === "after loss");
  const others = card.parts.filter(({ when }) => when.kind !== "after loss");
  return { card, parts: loss && forLoss.length > 0 ? forLoss : others, whole: true };
}

function holds(when: When, { gestationWeeks, daysSinceBirth, loss }: Situation): boolean {
  if (loss) return when.kind === "after loss";
  if (when.kind === "always") return true;
  if (when.kind === "after loss") return false;
  const at = when.kind === "pregnant" ? gestationWeeks : daysSinceBirth;
  return at !== null && at >= when.from && at < when.before;
}
