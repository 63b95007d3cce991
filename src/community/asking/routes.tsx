import type { Route } from "../../platform/web/index.ts";
import { questionRoutes } from "./questions/routes.tsx";

export const askingRoutes: Route[] = [...questionRoutes(async () => null)];
