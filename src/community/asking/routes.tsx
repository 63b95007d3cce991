import type { Asked, Route } from "../../platform/web/index.ts";
import { mythsToPutRight } from "../myths/to-put-right.tsx";
import { questionRoutes } from "./questions/routes.tsx";
import { mySessions } from "./sessions/beside-questions.tsx";
import { sessionRoutes } from "./sessions/routes.tsx";

const beside = async (asked: Asked) => (
  <>
    {await mySessions(asked)}
    {await mythsToPutRight(asked)}
  </>
);

export const askingRoutes: Route[] = [...questionRoutes(beside), ...sessionRoutes];
