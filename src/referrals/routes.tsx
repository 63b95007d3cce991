import type { Route } from "../platform/web/index.ts";
import { accountRoutes } from "./accounts/routes.ts";
import { agreementRoutes } from "./agreement/agreement-routes.tsx";
import { byPhoneRoutes } from "./agreement/by-phone-routes.tsx";
import { invitationRoutes } from "./agreement/invitation-routes.tsx";
import { wishesRoutes } from "./agreement/wishes-routes.tsx";
import { byRole } from "./by-role.ts";
import { offerRoutes } from "./offers/routes.tsx";
import { duplicateRoutes } from "./duplicates/routes.tsx";
import { referRoutes } from "./refer/routes.ts";
import { columnsRoutes } from "./importing/columns-routes.tsx";
import { rowsRoutes } from "./importing/rows-routes.tsx";
import { uploadRoutes } from "./importing/upload-routes.tsx";
import { sentRoutes, showMine, showMyReferral } from "./sent/routes.tsx";
import { triageRoutes } from "./triage/routes.tsx";
import { showList } from "./triage/show-list.tsx";
import { showReferral } from "./triage/show-referral.tsx";

const readers: Route["who"] = ["referrer", "coordinator", "administrator", "safeguarding-lead"];
const list = byRole({
  referrer: showMine,
  coordinator: showList,
  administrator: showList,
  "safeguarding-lead": showList,
});
const one = byRole({
  referrer: showMyReferral,
  coordinator: showReferral,
  administrator: showReferral,
  "safeguarding-lead": showReferral,
});

/** Every URL of the feature; each part of it keeps its own table. The same two addresses show each role its own page. */
export const referralRoutes: Route[] = [
  ...offerRoutes,
  ...accountRoutes,
  ...referRoutes,
  { method: "GET", path: "/referrals", who: readers, records: "nothing", answer: list },
  { method: "GET", path: "/referrals/:id", who: readers, records: "referral.seen", answer: one },
  ...sentRoutes,
  ...triageRoutes,
  ...invitationRoutes,
  ...agreementRoutes,
  ...wishesRoutes,
  ...byPhoneRoutes,
  ...uploadRoutes,
  ...columnsRoutes,
  ...rowsRoutes,
  ...duplicateRoutes,
];
