import type { Route } from "../platform/web/index.ts";
import { callingRoutes } from "./calling/routes.tsx";
import { accessNeedsRoutes } from "./access-needs/routes.tsx";
import { addressRoutes } from "./addresses/routes.tsx";
import { conflictRoutes } from "./conflicts/routes.tsx";
import { consentRoutes } from "./consents/routes.tsx";
import { lookedRoutes } from "./looked/routes.tsx";
import { meRoutes } from "./me/routes.tsx";
import { rolesRoutes } from "./roles/routes.ts";
import { safeContactRoutes } from "./safe-contact/routes.tsx";
import { stoppingRoutes } from "./stopping/routes.tsx";
import { signInSettingsRoutes } from "./sign-in-settings/routes.tsx";

/** Everything under /me and /people that is about who somebody is, and how an organisation signs people in. */
export const personalRoutes: Route[] = [
  ...meRoutes,
  ...safeContactRoutes,
  ...stoppingRoutes,
  ...callingRoutes,
  ...addressRoutes,
  ...accessNeedsRoutes,
  ...consentRoutes,
  ...conflictRoutes,
  ...lookedRoutes,
  ...rolesRoutes,
  ...signInSettingsRoutes,
];
