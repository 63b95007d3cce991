import type { Route } from "../../src/platform/web/index.ts";
import type { Browser } from "../browser.ts";
import { lookAt, type Look } from "./look-at.ts";
import { placesOf, routeOf, type Place } from "./places.ts";

/** One page somebody tried to open, what came, and what was on it. */
export type Visit = {
  path: string;
  from: string;
  route: Route | undefined;
  place: Place | null;
  status: number;
  location: string | null;
  text: string;
  html: string;
  look: Look | null;
};

const pagesMax = 3_000;
// the way out: opening these ends the walk
const ways = ["/leave", "/sign-out"];

/** Opens every address the world can fill in, and every link of ours found on what opened, once each, as one browser. */
export async function walk(
  routes: readonly Route[],
  browser: Browser,
  read: (html: string) => Look = lookAt,
): Promise<Visit[]> {
  const queue: { path: string; from: string; place: Place | null }[] = routes
    .filter((route) => route.method === "GET")
    .flatMap(placesOf)
    .filter((place, i, all) => all.findIndex((other) => other.path === place.path) === i)
    .map((place) => ({ path: place.path, from: "the address bar", place }));
  const seen = new Set(queue.map((each) => each.path));
  const visits: Visit[] = [];
  for (let each = queue.shift(); each; each = queue.shift()) {
    if (ways.includes(each.path)) continue;
    if (visits.length >= pagesMax) throw new Error(`There is more than ${pagesMax} pages to open.`);
    const answer = await browser.get(each.path);
    const isPage = String(answer.headers["content-type"]).startsWith("text/html");
    const look = isPage && answer.html ? read(answer.html) : null;
    visits.push({
      ...each,
      route: routeOf(routes, "GET", each.path),
      status: answer.status,
      location: answer.location,
      text: answer.text,
      html: answer.html,
      look,
    });
    // the demo's own pages show everything to everybody, and parts of pages whose links are for show
    if (/^\/(gallery|personas|outbox)\b/.test(each.path)) continue;
    for (const link of ours([...(look?.links ?? []), answer.location ?? ""]))
      if (!seen.has(asSeen(link))) {
        seen.add(asSeen(link));
        queue.push({ path: link, from: each.path, place: null });
      }
  }
  return visits;
}

// what only says where a page is turned to, or where to go on afterwards, multiplies: every month leads to the one before it
// without an end, every post to a form for a worry, every closed page to the door. One of each kind is enough
const turns = /\b(month|week|page|post|open|at|before|after|start|q|about|from-id|then)=[^&]*/g;

const asSeen = (link: string): string => link.replace(turns, "$1");

const ours = (links: readonly string[]): string[] =>
  links
    .map((link) => link.split("#")[0] ?? "")
    .filter((link) => link.startsWith("/") && !link.startsWith("/assets/") && !link.startsWith("/live"));
