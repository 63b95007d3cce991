import type { HeldAbout } from "../../people/index.ts";
import type { Route } from "../../platform/web/index.ts";
import type { ErasingParts } from "../erasing/erase.ts";
import { answer } from "./answer.ts";
import { eraseHer } from "./erase-her.ts";
import { makeCopy } from "./make-copy.ts";
import { showRequest } from "./show-request.tsx";

const who = ["administrator", "coordinator"] as const;

/** What somebody asked about her own data, answered by a person. */
export const answeringRoutes = (held: readonly HeldAbout[], parts: ErasingParts): Route[] => [
  {
    method: "GET",
    path: "/data-requests/:id",
    who,
    records: "data-request.read",
    answer: showRequest(parts),
  },
  {
    method: "POST",
    path: "/data-requests/:id/answer",
    who,
    records: "data-request.answered",
    answer: answer(parts),
  },
  {
    method: "POST",
    path: "/data-requests/:id/copy",
    who,
    records: "data.copied-for-her",
    limit: { max: 20, seconds: 600 },
    answer: makeCopy(held),
  },
  {
    method: "POST",
    path: "/data-requests/:id/erasure",
    who: ["administrator"],
    records: "person.erased",
    answer: eraseHer(parts),
  },
];
