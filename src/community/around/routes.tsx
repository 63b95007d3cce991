import type { Route } from "../../platform/web/index.ts";
import type { Findable } from "../findable.ts";
import type { SearchFirst } from "../search-first.ts";
import { comeBack, takeBreak } from "./mine/answer-break.tsx";
import { askMute, mute, unmute } from "./mine/answer-mute.tsx";
import { chooseNews } from "./mine/answer-news.tsx";
import { foldThem, showAll, showThem } from "./mine/answer-not-today.tsx";
import { showMine } from "./mine/show-mine.tsx";
import { whoChooses as her, whoSearches } from "./policy.ts";
import { manifest } from "./push/manifest.ts";
import { turnOff, turnOn } from "./push/answer-phone.tsx";
import { forget, look, results } from "./search/answer-search.tsx";

const post = (path: Route["path"], answer: Route["answer"], records = "nothing"): Route => ({
  method: "POST",
  path,
  who: her,
  records,
  answer,
});

/**
 * @param first what stands above everything that was found
 * @param also what is found besides posts
 */
export const aroundRoutes = (first: readonly SearchFirst[], also: readonly Findable[]): Route[] => [
  {
    method: "GET",
    path: "/spaces/:id/search",
    who: whoSearches,
    records: "nothing",
    answer: results(first, also),
  },
  // not audited: what somebody looks for in her own space is nobody's to inspect
  { method: "POST", path: "/spaces/:id/search", who: whoSearches, records: "nothing", answer: look },
  {
    method: "POST",
    path: "/spaces/:id/search/forgetting",
    who: whoSearches,
    records: "nothing",
    answer: forget,
  },
  { method: "GET", path: "/spaces/:id/mine", who: her, records: "nothing", answer: showMine },
  // nor is what she would rather not see, and whom: inspectors learn nothing of it either
  post("/spaces/:id/not-today", foldThem),
  post("/spaces/:id/not-today/:foldid/ending", showThem),
  post("/spaces/:id/showing", showAll),
  post("/spaces/:id/break", takeBreak),
  post("/spaces/:id/break/ending", comeBack),
  post("/spaces/:id/news", chooseNews, "community-digest.chosen"),
  post("/spaces/:id/phone", turnOn, "community-phone.added"),
  post("/spaces/:id/phone/ending", turnOff, "community-phone.ended"),
  {
    method: "GET",
    path: "/app.webmanifest",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: manifest,
  },
  { method: "GET", path: "/posts/:id/mute", who: her, records: "nothing", answer: askMute },
  post("/posts/:id/mute", mute),
  post("/spaces/:id/muted/:muteid/ending", unmute),
];
