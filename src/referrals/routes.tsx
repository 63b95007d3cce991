import type { Route } from "../platform/web/index.ts";
import { referRoutes } from "./refer/routes.tsx";

/** Every URL of the feature; each part of it keeps its own table. */
export const referralRoutes: Route[] = [...referRoutes];
