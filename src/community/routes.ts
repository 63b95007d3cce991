import { registerRoutes } from "./register/routes.tsx";
import { askingRoutes } from "./asking/routes.tsx";
import type { Route } from "../platform/web/index.ts";
import { mythRoutes } from "./myths/routes.tsx";
import { goodbyeRoutes } from "./goodbye/routes.tsx";
import { moderationRoutes } from "./moderation/routes.tsx";
import { deskRoutes } from "./desk/routes.tsx";
import { aroundRoutes } from "./around/routes.tsx";
import { across } from "./across.ts";
import { frontParts } from "./front-parts.ts";
import { threadParts } from "./post-parts.ts";
import { rotaRoutes } from "./rota/routes.tsx";
import { searchAlso } from "./search-also.ts";
import { searchFirst } from "./search-first.ts";
import { spacesRoutes } from "./spaces/routes.tsx";
import { threadRoutes } from "./threads/routes.tsx";
import { triageRoutes } from "./triage/keeping/routes.tsx";

export const communityRoutes: Route[] = [
  ...spacesRoutes(frontParts, across),
  ...threadRoutes(threadParts),
  ...rotaRoutes,
  ...deskRoutes,
  ...moderationRoutes,
  ...goodbyeRoutes,
  ...mythRoutes,
  ...aroundRoutes(searchFirst, searchAlso),
  ...askingRoutes,
  ...registerRoutes,
  ...triageRoutes,
];
