import type { Route } from "../../src/platform/web/index.ts";
import { stories, type Story } from "../world/cast.ts";
import { idOf } from "../world/id-of.ts";

/** An address to open, and the row it is about, where it is about one. */
export type Place = { route: Route; path: string; table: string | null; whose: string | null };

const first = (name: string): string => name.split(" ")[0] ?? "";
const supporterOf = (story: Story): string =>
  story.who === "Cat" ? "vera" : story.who === "Bea" ? "nell" : "tess";

/** Which row of a story an id in an address is, by the word before it. */
const things: Record<string, (story: Story) => { table: string; id: string; whose?: string } | null> = {
  // the same page whether or not there is such an invitation, so it is about no row
  invitation: (story) => ({ table: "", id: idOf(story.who, "referral") }),
  referrals: (story) => ({ table: "referral", id: idOf(story.who, "referral") }),
  matches: (story) => ({ table: "match", id: idOf(story.who, "match") }),
  match: (story) => ({ table: "match", id: idOf(story.who, "match") }),
  questions: (story) => ({ table: "match", id: idOf(story.who, "match") }),
  for: (story) => ({ table: "referral", id: idOf(story.who, "referral") }),
  import: (story) => ({ table: "import", id: idOf(story.who, "import") }),
  relationships: (story) => ({ table: "relationship", id: idOf(story.who, "relationship") }),
  meetings: (story) => ({ table: "meeting", id: idOf(story.who, "meeting") }),
  visits: (story) => ({ table: "visit", id: idOf(story.who, "meeting") }),
  alarms: (story) => ({ table: "visit_alarm", id: idOf(story.who, "alarm") }),
  texts: (story) => ({ table: "received_text", id: idOf(story.who, "text") }),
  contacts: (story) => ({ table: "contact", id: idOf(story.who, "contact") }),
  looking: (story) => ({ table: "unusual_look", id: idOf(story.who, "unusual look") }),
  conflicts: (story) => ({ table: "conflict", id: idOf(story.who, "conflict") }),
  concerns: (story) => ({ table: "concern", id: idOf(story.who, "concern") }),
  lessons: (story) => ({ table: "lesson", id: idOf(story.who, "lesson") }),
  imports: (story) => ({ table: "import", id: idOf(story.who, "import") }),
  programmes: (story) => ({ table: "programme", id: story.programme }),
  people: (story) => (story.parent ? { table: "person", id: story.parent } : null),
  parents: (story) => (story.parent ? { table: "person", id: story.parent } : null),
  supporters: (story) => ({ table: "supporter", id: idOf(supporterOf(story)), whose: supporterOf(story) }),
  requests: (story) => ({ table: "professional_request", id: idOf(story.who, "request") }),
  "data-requests": (story) =>
    story.parent ? { table: "data_request", id: idOf(story.who, "data request") } : null,
  spaces: (story) => ({ table: "space", id: idOf(story.who, "space") }),
  threads: (story) => ({ table: "thread", id: idOf(story.who, "thread") }),
  posts: (story) => ({ table: "post", id: idOf(story.who, "post") }),
  sessions: (story) =>
    story.as === "supported" ? { table: "guest_session", id: idOf(story.who, "guest session") } : null,
  turns: (story) => ({ table: "session_turn", id: idOf(story.who, "turn") }),
  steps: (story) => ({ table: "session_step", id: idOf(story.who, "step") }),
  places: (story) => ({ table: "space_place", id: idOf(story.who, "member place") }),
  since: (story) => ({ table: "space_place", id: idOf(story.who, "member place") }),
  shifts: (story) => ({ table: "shift", id: idOf(story.who, "shift") }),
  plans: (story) => ({ table: "rota_plan", id: idOf(story.who, "plan") }),
  handovers: (story) => ({ table: "handover", id: idOf(story.who, "shift handover") }),
  reports: (story) => ({ table: "report_case", id: idOf(story.who, "case") }),
  seals: (story) => ({ table: "seal_opening", id: idOf(story.who, "seal") }),
  myths: (story) => ({ table: "myth", id: idOf(story.who, "myth") }),
  personas: (story) => ({ table: "role_period", id: idOf(supporterOf(story), "role") }),
};

const further: Record<string, (story: Story) => string> = {
  organisation: (story) => (story.who === "Cat" ? "elsewhere" : "harbrook"),
  programme: (story) => ({ Cat: "mentoring", Bea: "birth-companions" })[story.who as "Cat"] ?? "befriending",
  otherid: (story) => idOf(story.who === "Ann" ? "Dot" : "Ann", "referral"),
  holdid: (story) => idOf(story.who, "hold"),
  row: () => "1",
  kind: () => "monitor",
  followid: (story) => idOf(story.who, "follow-up"),
  readerid: (story) => idOf(story.who, "reader"),
  questionid: (story) => idOf(story.who, "question"),
  readinessid: (story) => idOf(supporterOf(story), "readiness"),
  addressid: (story) => idOf(story.who.toLowerCase(), "address"),
  openingid: (story) => idOf(story.who, "opening"),
  matchid: (story) => idOf(story.who, "match"),
  supporterid: (story) => idOf(supporterOf(story)),
  memberid: (story) => idOf(story.who, "member"),
  placeid: (story) => idOf(story.who, "member place"),
  personid: (story) => idOf(supporterOf(story)),
  relationshipid: (story) => idOf(story.who, "relationship"),
};

/** Every address of a route that the small world can fill in; a route without a gap has one. */
export function placesOf(route: Route): Place[] {
  if (!route.path.includes(":")) return [{ route, path: route.path, table: null, whose: null }];
  return stories.flatMap((story) => placeIn(route, story) ?? []);
}

function placeIn(route: Route, story: Story): Place | null {
  let about: { table: string; whose: string } | null = null;
  let before = "";
  const parts: string[] = [];
  for (const part of route.path.split("/")) {
    if (!part.startsWith(":")) {
      before = part;
      parts.push(part);
      continue;
    }
    const thing = part === ":id" ? things[before]?.(story) : null;
    const id = thing?.id ?? further[part.slice(1)]?.(story);
    if (!id) return null;
    if (thing)
      about ??= {
        table: thing.table,
        whose: first(thing.whose ? thing.whose[0]?.toUpperCase() + thing.whose.slice(1) : story.who),
      };
    parts.push(id);
  }
  return { route, path: parts.join("/"), table: about?.table ?? null, whose: about?.whose ?? null };
}

/** Finds the line of the table of URLs that answers this address. */
export function routeOf(routes: readonly Route[], method: string, path: string): Route | undefined {
  const asked = (path.split(/[?#]/)[0] ?? "").split("/");
  const fits = (route: Route): boolean => {
    const parts = route.path.split("/");
    return (
      parts.length === asked.length && parts.every((part, i) => part.startsWith(":") || part === asked[i])
    );
  };
  const found = routes.filter((route) => route.method === method && fits(route));
  return found.find((route) => !route.path.includes(":")) ?? found[0];
}
