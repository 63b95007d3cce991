import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { requestClock } from "./clock.ts";
import { sayKind } from "./data-request.ts";
import { listRequests } from "./store.ts";

/** What somebody asked about her own data and nobody has answered, for the board. Two queries however many. */
export async function dataRequestsOpen(doing: Doing): Promise<OpenThing[]> {
  const open = await listRequests(doing.db, { answeredSince: doing.now });
  const waiting = open.filter((request) => !request.answered);
  const names = await namesOf(
    doing,
    waiting.map((request) => request.personId),
  );
  return waiting.map((request) => {
    const clock = requestClock(request, doing.today);
    return {
      key: `data-request:${request.id}`,
      severity: clock.late ? "now" : clock.soon ? "soon" : "fine",
      title: `${names.get(request.personId)?.called ?? "Somebody"} asked about her own data`,
      words: `${sayKind[request.kind]}. She is promised an answer within a month.`,
      clock: clock.words,
      late: clock.late,
      href: `/data-requests/${request.id}`,
      doWords: "Answer",
      since: request.askedAt,
    };
  });
}
