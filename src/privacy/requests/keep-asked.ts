import type { Asked } from "../../platform/web/index.ts";
import type { DataRequest } from "./data-request.ts";
import { requestFact } from "./ask-for.ts";
import { insertRequest } from "./store.ts";
import { tellWhoAnswers } from "./tell-who-answers.ts";

/** Keeps what she asked and tells whoever answers; the same form sent twice, or to be erased twice, is one request. */
export async function keepAsked(asked: Asked, request: DataRequest): Promise<void> {
  if (!(await insertRequest(asked, request))) return;
  await asked.happened(requestFact("DataAsked", request));
  await tellWhoAnswers(asked, request);
  await asked.changed("board");
}
