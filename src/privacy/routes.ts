import type { HeldAbout } from "../people/index.ts";
import type { Route } from "../platform/web/index.ts";
import { answeringRoutes } from "./answering/routes.ts";
import type { ErasingParts } from "./erasing/erase.ts";
import { holdRoutes } from "./holds/routes.tsx";
import { keptRoutes } from "./kept/routes.tsx";
import { mineRoutes } from "./mine/routes.ts";
import { showPrivacy } from "./overview/show-privacy.tsx";
import { personDataRoutes } from "./person/routes.tsx";
import { retentionRoutes } from "./retention/routes.tsx";

/**
 * @param held what each feature holds about whoever asks, for her own page and her copies
 * @param erasing what each feature keeps and how it goes
 */
export const privacyRoutes = (held: readonly HeldAbout[], erasing: ErasingParts): Route[] => [
  ...mineRoutes(held),
  ...answeringRoutes(held, erasing),
  ...personDataRoutes,
  ...holdRoutes,
  ...retentionRoutes,
  ...keptRoutes,
  {
    method: "GET",
    path: "/privacy",
    who: ["administrator", "coordinator"],
    records: "privacy.seen",
    answer: showPrivacy,
  },
];
