import type { ReactElement } from "react";
import { CardBody, cardsFor, unknownSituation, type Fitting, type Situation } from "../../../cards/index.ts";
import { unitsFor } from "../../../organisation/index.ts";
import { findOwnSituation } from "../../../relationships/index.ts";
import type { Asked } from "../../../platform/web/index.ts";
import type { Inside } from "../../reach.ts";
import { AuthorPart, type AuthorView } from "../pages/author-part.tsx";
import { isRed } from "../care.ts";
import type { Beneath } from "../store/beneath-store.ts";
import { sayToAuthor } from "./say-to-author.ts";

export type HersBeneath = { found: Beneath; owner: string | null; isHere: boolean; whole: boolean };

/**
 * To whoever wrote it: that a person has been told, until when somebody answers, and the fixed card of what she wrote, checked
 * by a clinician and never words of ours (practice: engine rule 8). A card that must stay quiet is behind one press.
 */
export async function forAuthor(
  asked: Asked,
  { space }: Inside,
  { found, owner, isHere, whole }: HersBeneath,
): Promise<ReactElement | null> {
  const words = sayToAuthor(found, { owner, isHere, now: asked.now });
  const isGrave = isRed(found.tier) && found.cards.length > 0;
  if (!isGrave)
    return words ? <AuthorPart key={`desk ${found.postId}`} words={words} cards={[]} quiet={[]} /> : null;
  const situation = await situationFor(asked, space.kind === "dads" ? "dad" : "mum");
  const fitting = cardsFor({ ...situation, about: found.cards });
  const shown = fitting.filter(({ card }) => !card.quiet);
  const drawing = {
    audience: situation.audience,
    units: await unitsFor(asked),
    nation: asked.organisation.nation,
  };
  const view: AuthorView = {
    words,
    cards: shown.map((each, n) => ({
      key: each.card.key,
      title: each.card.title,
      // the newest of hers stands there whole; older ones lead to it
      body: whole && n === 0 ? bodyOf(each, drawing) : null,
    })),
    quiet: fitting.filter(({ card }) => card.quiet).map(({ card }) => card.key),
  };
  return <AuthorPart key={`desk ${found.postId}`} {...view} />;
}

const bodyOf = (
  { parts, whole }: Fitting,
  drawing: Omit<Parameters<typeof CardBody>[0], "parts" | "labelled">,
): ReactElement => <CardBody {...drawing} parts={parts} labelled={whole && parts.length > 1} />;

async function situationFor(asked: Asked, audience: Situation["audience"]): Promise<Situation> {
  const known = await findOwnSituation(asked);
  return known ? { ...known, audience } : unknownSituation(audience);
}
