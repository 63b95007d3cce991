import { go, type Answer, type Asked, type Route } from "./platform/web/index.ts";

/** Each role's first screen. */
const firstScreen: Record<string, string> = {
  visitor: "/sign-in",
  parent: "/today",
  supporter: "/supporting",
  referrer: "/referrals",
  coordinator: "/board",
  professional: "/questions",
  "safeguarding-lead": "/concerns",
  administrator: "/programmes",
};

const home = (asked: Asked): Answer => go(firstScreen[asked.actor.role] ?? "/me");

export const homeRoutes: Route[] = [
  { method: "GET", path: "/", who: "visitor", records: "nothing", answer: home },
];
