import type { Route } from "../../platform/web/index.ts";
import { questionRoutes } from "./questions/routes.tsx";
import { mySessions } from "./sessions/beside-questions.tsx";
import { sessionRoutes } from "./sessions/routes.tsx";

export const askingRoutes: Route[] = [...questionRoutes(mySessions), ...sessionRoutes];
