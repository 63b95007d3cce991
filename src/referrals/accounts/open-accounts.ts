import type { Asked } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayAgo } from "../../words/duration.ts";
import { listWaiting } from "./store.ts";

/** Professionals who proved their address and wait to be let in, as the coordinator's board shows it. One query. */
export async function listOpenAccounts(asked: Asked): Promise<OpenThing[]> {
  const waiting = await listWaiting(asked.db);
  return waiting.flatMap((request): OpenThing[] => {
    if (request.state !== "proved") return [];
    return [
      {
        key: `account:${request.id}`,
        severity: "soon",
        title: `${request.name} asks for an account`,
        words: `${request.role}, ${request.team}. The work address is proved; the work is yours to check.`,
        clock: `Asked ${sayAgo(request.provedAt, asked.now)}`,
        late: false,
        href: `/referrals/accounts/${request.id}`,
        doWords: "Answer",
        since: request.provedAt,
      },
    ];
  });
}
