import type { LossKind } from "../loss.ts";
import { babyDied } from "./baby-died.ts";
import { babyRemoved } from "./baby-removed.ts";
import { concealedPregnancy } from "./concealed-pregnancy.ts";
import { motherDied } from "./mother-died.ts";
import { neonatalStay } from "./neonatal-stay.ts";
import { pregnancyLoss } from "./pregnancy-loss.ts";
import { stillbirth } from "./stillbirth.ts";

/** What to say and what not to say: content that is owned, versioned and checked by a person before it counts as checked. */
export type Guidance = {
  key: string;
  title: string;
  /** Goes up whenever a word changes. */
  version: number;
  sources: readonly { name: string; url: string }[];
  first: string;
  say: readonly string[];
  notSay: readonly string[];
  next: readonly string[];
};

export const guidance: Readonly<Record<LossKind, Guidance>> = {
  "pregnancy loss": pregnancyLoss,
  stillbirth,
  "baby died": babyDied,
  "mother died": motherDied,
  "baby removed": babyRemoved,
  "neonatal stay": neonatalStay,
  "concealed pregnancy": concealedPregnancy,
};

/** Every word of it, for whoever signs it. */
export const textOf = ({ title, first, say, notSay, next }: Guidance): string[] => [
  title,
  first,
  ...say.map((line) => `+ ${line}`),
  ...notSay.map((line) => `- ${line}`),
  ...next,
];
