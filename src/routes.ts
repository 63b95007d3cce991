import { emergencyRoutes } from "./emergency/index.ts";
import { boardRoutes } from "./board/index.ts";
import { cardRoutes } from "./cards/index.ts";
import { communityRoutes } from "./community/index.ts";
import { contentOpen, contentRoutes, markOfOffer } from "./content/index.ts";
import { galleryRoutes } from "./gallery/routes.tsx";
import { homeRoutes } from "./home.tsx";
import { lossRoutes } from "./loss/index.ts";
import { peopleRoutes, personalRoutes } from "./people/index.ts";
import { matchingRoutes } from "./matching/index.ts";
import { lookingRoutes } from "./looking/index.ts";
import { organisationRoutes } from "./organisation/index.ts";
import { programmeRoutes } from "./programmes/index.ts";
import { privacyRoutes } from "./privacy/index.ts";
import type { Route } from "./platform/web/index.ts";
import { findOwnSituation, peopleSheSees, relationshipRoutes } from "./relationships/index.ts";
import { dutyRoutes, safeguardingRoutes } from "./safeguarding/index.ts";
import { referralRoutes } from "./referrals/index.ts";
import { supporterRoutes } from "./supporters/index.ts";
import { visitRoutes } from "./visits/index.ts";
import { contents, erasing, forToday, held, openThings } from "./features.ts";

/** @param texts whether texts that people send arrive here: live by GOV.UK Notify's callback, in the demo by its outbox */
export const routesOf = (stage: "demo" | "live", texts = stage === "demo"): Route[] => [
  ...homeRoutes,
  ...peopleRoutes,
  ...personalRoutes,
  ...privacyRoutes(held, erasing),
  ...cardRoutes(findOwnSituation),
  ...contentRoutes(contents),
  ...programmeRoutes(markOfOffer),
  ...organisationRoutes,
  ...referralRoutes,
  ...supporterRoutes,
  ...dutyRoutes,
  ...lookingRoutes,
  ...emergencyRoutes,
  ...safeguardingRoutes(peopleSheSees),
  ...lossRoutes,
  ...matchingRoutes,
  ...relationshipRoutes(forToday),
  ...boardRoutes([...openThings, contentOpen(contents, stage)]),
  ...visitRoutes(texts),
  ...communityRoutes,
  ...(stage === "demo" ? galleryRoutes : []),
];
