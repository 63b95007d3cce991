import type { Route } from "../../platform/web/index.ts";
import { listMeasures, saveMeasure, showMeasure } from "./answer-measure.tsx";
import { saveRecord, showRecord, signRecord } from "./answer-record.tsx";
import { overview } from "./overview.tsx";
import { pack } from "./pack.tsx";
import { whoReads, whoReadsTerms, whoWrites } from "./policy.ts";
import { showTerms } from "./show-terms.tsx";

const reads = { who: whoReads } as const;
const writes = { who: whoWrites } as const;

export const registerRoutes: Route[] = [
  { method: "GET", path: "/community/terms", who: whoReadsTerms, records: "nothing", answer: showTerms },
  { method: "GET", path: "/online-safety", ...reads, records: "nothing", answer: overview },
  { method: "GET", path: "/online-safety/records/:kind", ...reads, records: "nothing", answer: showRecord },
  {
    method: "POST",
    path: "/online-safety/records/:kind",
    ...writes,
    records: "register.saved",
    answer: saveRecord,
  },
  {
    method: "POST",
    path: "/online-safety/records/:kind/signature",
    ...writes,
    records: "register.signed",
    answer: signRecord,
  },
  { method: "GET", path: "/online-safety/measures", ...reads, records: "nothing", answer: listMeasures },
  { method: "GET", path: "/online-safety/measures/:code", ...reads, records: "nothing", answer: showMeasure },
  {
    method: "POST",
    path: "/online-safety/measures/:code",
    ...writes,
    records: "register.saved",
    answer: saveMeasure,
  },
  { method: "GET", path: "/online-safety/pack", ...reads, records: "register.exported", answer: pack },
];
