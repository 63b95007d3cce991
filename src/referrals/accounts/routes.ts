import type { Route } from "../../platform/web/index.ts";
import { answerRoutes } from "./answer-routes.tsx";
import { askRoutes } from "./ask-routes.tsx";

/** A professional asks for an account, proves her address, and is let in. */
export const accountRoutes: Route[] = [...askRoutes, ...answerRoutes];
