import type { Route } from "../platform/web/index.ts";
import { helpCard, helpNow, helpQuietly, type FindSituation } from "./help-now.tsx";

// nothing is recorded: who looked for help, and for which, is nobody's to know
const open = { who: "visitor", records: "nothing", door: true } as const;

/** @param findSituation what is known of whoever is asking; relationships know, and come later in the direction */
export const cardRoutes = (findSituation: FindSituation): Route[] => [
  { method: "GET", path: "/help-now", ...open, answer: helpNow(findSituation) },
  { method: "GET", path: "/help", ...open, answer: helpNow(findSituation) },
  { method: "POST", path: "/help-now", ...open, answer: helpQuietly(findSituation) },
  { method: "GET", path: "/help-now/:card", ...open, answer: helpCard(findSituation) },
];
