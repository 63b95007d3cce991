import { NATIONS } from "../words/nation.ts";
import { headingOf } from "./calls.ts";
import type { Audience, Card } from "./card.ts";
import { sayPart } from "./when.ts";
import { worded } from "./worded.ts";

/** Every word of a card as mums and as dads read it, in each nation where it differs: what a clinician signs. */
export function textOf(card: Card): string[] {
  const lines = (["mum", "dad"] as const).flatMap((audience) => [
    `[${audience}] ${worded(card.title, audience)}`,
    ...card.parts.flatMap((part) => [
      ...[sayPart(part.when)]
        .filter((label) => label !== null)
        .map((label) => `## ${worded(label, audience)}`),
      ...(part.say ?? []).map((line) => worded(line, audience)),
      ...part.care.flatMap((care) => [
        headingsOf(care.call, audience),
        ...care.signs.map((sign) => `- ${worded(sign, audience)}`),
        ...(care.also ?? []).map((line) => worded(line, audience)),
      ]),
    ]),
  ]);
  return [...lines, `[supporter] ${card.beside}`];
}

const headingsOf = (call: Card["parts"][number]["care"][number]["call"], audience: Audience): string =>
  [...new Set(NATIONS.map((nation) => worded(headingOf(call, nation), audience)))].join(" / ");
