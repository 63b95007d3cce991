import type { Route } from "../../platform/web/index.ts";
import type { FrontPart } from "../front-part.ts";
import { front } from "./front.tsx";
import { mySpaces } from "./my-spaces.tsx";
import { whoEnters } from "./policy.ts";

/** @param frontParts what a space's front page is made of, from the top */
export const spacesRoutes = (frontParts: readonly FrontPart[]): Route[] => [
  { method: "GET", path: "/community", who: whoEnters, records: "spaces.listed", answer: mySpaces },
  { method: "GET", path: "/spaces/:id", who: whoEnters, records: "space.seen", answer: front(frontParts) },
];
