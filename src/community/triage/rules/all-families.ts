import type { Family } from "../rule.ts";
import { abuse } from "./abuse.ts";
import { bleeding } from "./bleeding.ts";
import { chest } from "./chest.ts";
import { estrangement } from "./estrangement.ts";
import { everyday } from "./everyday.ts";
import { fever } from "./fever.ts";
import { flagWords } from "./flag-words.ts";
import { harmToBaby } from "./harm-to-baby.ts";
import { headAndPressure } from "./head-and-pressure.ts";
import { illBaby } from "./ill-baby.ts";
import { lowMood } from "./low-mood.ts";
import { movements } from "./movements.ts";
import { psychosis } from "./psychosis.ts";
import { safeguarding } from "./safeguarding.ts";
import { suicide } from "./suicide.ts";
import { tummy } from "./tummy.ts";
import { unwellBaby } from "./unwell-baby.ts";
import { waters } from "./waters.ts";
import { weighedWords } from "./weighed-words.ts";

/** Every family of red flags, in the order in which they are read out (community practice: red-flag table). */
export const allFamilies: readonly Family[] = [
  movements,
  bleeding,
  waters,
  headAndPressure,
  tummy,
  chest,
  fever,
  illBaby,
  unwellBaby,
  suicide,
  estrangement,
  psychosis,
  harmToBaby,
  abuse,
  safeguarding,
  lowMood,
  everyday,
  weighedWords,
  flagWords,
];
