import type { Route } from "../platform/web/index.ts";
import { frontParts } from "./front-parts.ts";
import { spacesRoutes } from "./spaces/routes.tsx";

export const communityRoutes: Route[] = [...spacesRoutes(frontParts)];
