import { one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { sayRoleNamed } from "../../words/roles.ts";
import { sayTime } from "../../words/time.ts";
import { namesOf } from "../names/store.ts";
import { herself } from "../reach-person.ts";
import { gatherLooks, type Gathered } from "./gather-looks.ts";
import { sayPage } from "./page-words.ts";
import { LookedPage } from "./pages/looked-page.tsx";
import { sayWhy } from "./say-viewer.ts";
import { findPrivacyLead, listLooks, listTeams } from "./store.ts";

const aPage = 50;

async function show(asked: Asked): Promise<Answer> {
  const before = new Date(one(asked.query, "before"));
  const looks = await listLooks(
    asked.db,
    herself(asked).id,
    Number.isNaN(before.getTime()) ? null : before,
    aPage,
  );
  const inspector = await findPrivacyLead(asked.db);
  const viewers = [...new Set(looks.map((look) => look.viewerId))];
  // staff's own rows are not hers to read; their names are, because they read hers
  const names = await namesOf(asked, [...viewers, inspector]);
  const teams = await asked.asSystem(() => listTeams(asked.db, viewers));
  const line = (look: Gathered) => {
    const team = teams.find(({ personId, role }) => personId === look.viewerId && role === look.viewerRole);
    return {
      day: look.day,
      who: names.get(look.viewerId)?.called ?? "Somebody",
      role: [sayRoleNamed(look.viewerRole), ...(team?.programme ? [`in ${team.programme}`] : [])].join(" "),
      what: sayPage(look.page),
      why: sayWhy(look.viewerRole, asked.actor.role),
      when: look.times === 1 ? sayTime(look.at) : `${look.times} times, last at ${sayTime(look.at)}`,
    };
  };
  return page(
    "Who has looked",
    <LookedPage
      lines={gatherLooks(looks).map(line)}
      inspector={names.get(inspector ?? "")?.called ?? null}
      today={asked.today}
      earlier={looks.length === aPage ? (looks.at(-1)?.at.toISOString() ?? null) : null}
    />,
    { current: "me" },
  );
}

export const lookedRoutes: Route[] = [
  { method: "GET", path: "/me/looked", who: "signed-in", records: "nothing", answer: show },
];
