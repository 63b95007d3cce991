import type { Route } from "../platform/web/index.ts";
import { accessNeedsRoutes } from "./access-needs/routes.tsx";
import { addressRoutes } from "./addresses/routes.tsx";
import { conflictRoutes } from "./conflicts/routes.tsx";
import { consentRoutes } from "./consents/routes.tsx";
import { heldRoutes } from "./held/routes.tsx";
import type { HeldAbout } from "./held/held.ts";
import { lookedRoutes } from "./looked/routes.tsx";
import { meRoutes } from "./me/routes.tsx";
import { rolesRoutes } from "./roles/routes.ts";
import { safeContactRoutes } from "./safe-contact/routes.tsx";
import { signInSettingsRoutes } from "./sign-in-settings/routes.tsx";

/** Everything under /me and /people, and how an organisation signs people in; `held` is what the other features hold about whoever asks. */
export const personalRoutes = (held: readonly HeldAbout[]): Route[] => [
  ...meRoutes,
  ...safeContactRoutes,
  ...addressRoutes,
  ...accessNeedsRoutes,
  ...consentRoutes,
  ...conflictRoutes,
  ...heldRoutes(held),
  ...lookedRoutes,
  ...rolesRoutes,
  ...signInSettingsRoutes,
];
