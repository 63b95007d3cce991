import { findSafeContact, namesOf, saySafeContact } from "../../people/index.ts";
import { notYetRight, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import type { ErasingParts } from "../erasing/erase.ts";
import { isHeld } from "../holds/store.ts";
import type { DataRequest } from "../requests/data-request.ts";
import { RequestPage } from "./pages/request-page.tsx";
import { mayCopy, reachRequest } from "./reach.ts";

/** GET /data-requests/:id: what she asked, her clock, and what can be done about it. */
export const showRequest =
  (parts: ErasingParts) =>
  async (asked: Asked): Promise<Answer> =>
    drawRequest(asked, parts, await reachRequest(asked), noProblems);

/** The page of a request; with problems, the same again and 422. */
export async function drawRequest(
  asked: Asked,
  { keeps }: ErasingParts,
  request: DataRequest,
  problems: Problems,
): Promise<Answer> {
  await asked.viewed(request.personId, "her data");
  const names = await namesOf(asked, [request.personId, request.askedBy, request.answered?.by ?? null]);
  const safe = await findSafeContact(asked.db, request.personId);
  const { role } = asked.actor;
  const erases = request.kind === "erasing" && role === "administrator" && !request.answered;
  const underWay: string[] = [];
  if (erases)
    for (const each of keeps) underWay.push(...((await each.underWay?.(asked, request.personId)) ?? []));
  const view = {
    request,
    name: names.get(request.personId)?.name ?? "Somebody",
    askedBy: names.get(request.askedBy)?.name ?? "somebody",
    answeredBy: names.get(request.answered?.by ?? "")?.name ?? null,
    safe: safe ? saySafeContact(safe) : [],
    mayCopy: await mayCopy(asked, request.personId),
    erases: erases
      ? { underWay, held: await asked.asSystem(() => isHeld(asked.db, request.personId)) }
      : null,
    today: asked.today,
    typed: asked.typed,
    problems,
  };
  const options = { current: role === "administrator" ? "privacy" : "board" };
  const body = <RequestPage {...view} />;
  return problems === noProblems ? page("A request", body, options) : notYetRight("A request", body, options);
}
