import { namesOf } from "../../people/index.ts";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { addMonths } from "../../words/add-months.ts";
import { at } from "../../words/day.ts";
import { listErasures } from "../erasing/store.ts";
import { listHolds } from "../holds/store.ts";
import { listRequests } from "../requests/store.ts";
import { countDue } from "../retention/store.ts";
import { PrivacyPage } from "./pages/privacy-page.tsx";

const said: Record<string, string> = {
  answered: "Answered. She is told that there is something for her.",
  erased: "Done, and written down: which kinds, how many, by whom, why and when.",
  retention: "Saved. From tonight the lists go by it.",
};

/** GET /privacy: what people asked about their data, what may go, what is held, and what was erased. */
export async function showPrivacy(asked: Asked): Promise<Answer> {
  const isAdministrator = asked.actor.role === "administrator";
  const requests = await listRequests(asked.db, { answeredSince: at(addMonths(asked.today, -3), "00:00") });
  const holds = isAdministrator ? await listHolds(asked.db, { onlyOpen: true }) : [];
  const erasures = isAdministrator ? await listErasures(asked.db, 100) : [];
  const names = await namesOf(asked, [
    ...requests.flatMap((request) => [request.personId, request.answered?.by ?? null]),
    ...holds.flatMap((hold) => [hold.personId, hold.beganBy]),
    ...erasures.map(({ byPersonId }) => byPersonId),
  ]);
  const view = {
    requests,
    holds,
    erasures,
    names,
    due: isAdministrator ? await countDue(asked) : [],
    isAdministrator,
    today: asked.today,
    done: said[one(asked.query, "done")] ?? null,
  };
  await asked.viewedList("privacy");
  return page("Privacy", <PrivacyPage {...view} />, { current: isAdministrator ? "privacy" : "board" });
}
