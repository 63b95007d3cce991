import type { Route } from "../platform/web/index.ts";
import { byRole } from "./by-role.ts";
import { referRoutes } from "./refer/routes.tsx";
import { sentRoutes, showMine, showMyReferral } from "./sent/routes.tsx";

/** Every URL of the feature; each part of it keeps its own table. The same two addresses show each role its own page. */
export const referralRoutes: Route[] = [
  ...referRoutes,
  { method: "GET", path: "/referrals", who: ["referrer"], records: "nothing", answer: byRole({ referrer: showMine }) },
  { method: "GET", path: "/referrals/:id", who: ["referrer"], records: "referral.seen", answer: byRole({ referrer: showMyReferral }) },
  ...sentRoutes,
];
