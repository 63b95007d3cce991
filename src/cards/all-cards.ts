import type { Card } from "./card.ts";
import { beingSick } from "./cards/being-sick.ts";
import { bleeding } from "./cards/bleeding.ts";
import { chestAndLegs } from "./cards/chest-and-legs.ts";
import { fever } from "./cards/fever.ts";
import { headAndEyes } from "./cards/head-and-eyes.ts";
import { illBaby } from "./cards/ill-baby.ts";
import { itching } from "./cards/itching.ts";
import { movements } from "./cards/movements.ts";
import { notHerself } from "./cards/not-herself.ts";
import { notSafe } from "./cards/not-safe.ts";
import { scaryThoughts } from "./cards/scary-thoughts.ts";
import { tummyPain } from "./cards/tummy-pain.ts";
import { veryLow } from "./cards/very-low.ts";
import { waters } from "./cards/waters.ts";

/** Every card, in the order of the list under "What is happening?". */
export const allCards: readonly Card[] = [
  movements,
  waters,
  bleeding,
  headAndEyes,
  tummyPain,
  fever,
  chestAndLegs,
  itching,
  beingSick,
  illBaby,
  veryLow,
  scaryThoughts,
  notHerself,
  notSafe,
];

export const findCard = (key: string): Card | null => allCards.find((card) => card.key === key) ?? null;
