import { addMonths } from "../../words/add-months.ts";
import { today } from "../../words/day.ts";
import type { DataRequest, Heard, RequestKind } from "./data-request.ts";

export type Asking = {
  id: string;
  personId: string;
  kind: RequestKind;
  heard: Heard;
  by: string;
  line?: string;
  words?: string;
};

/** Months we have to answer, from the day she asked (practice 5.1). */
export const answerMonths = 1;

/** She asks something about her own data: its clock runs from the day she said it. */
export const askFor = (asking: Asking, askedAt: Date): DataRequest => ({
  id: asking.id,
  personId: asking.personId,
  kind: asking.kind,
  askedAt,
  askedBy: asking.by,
  heard: asking.heard,
  dueOn: addMonths(today(askedAt), answerMonths),
  line: asking.line ?? null,
  words: asking.words || null,
  answered: null,
});

/** Ids and codes; her words stay with the request. */
export const requestFact = (
  kind: "DataAsked" | "DataAnswered" | "DataTakenBack",
  request: DataRequest,
  detail: Record<string, unknown> = {},
) => ({
  kind,
  subjectKind: "data-request",
  subjectId: request.id,
  aboutPersonId: request.personId,
  detail: { asked: request.kind, ...detail },
});
