import type { Route } from "../platform/web/index.ts";
import { draftRoutes } from "./drafts/routes.ts";
import { doorRoutes } from "./door/routes.tsx";
import { linkRoutes } from "./sign-in/link-routes.tsx";

export const peopleRoutes: Route[] = [...doorRoutes, ...draftRoutes, ...linkRoutes];
export { findActor } from "./sessions/store.ts";
export { beginSession } from "./sessions/begin-session.ts";
export { consentPurposes, type ConsentPurpose } from "./tables.ts";
export { findWay } from "./safe-contact/find-way.ts";
export { addPerson, foundOrganisation, foundProgramme, type NewPerson } from "./founding.ts";
export { dropDraft, listDrafts, loadDraft, saveDraft } from "./drafts/draft.ts";
export type { Draft } from "./drafts/store.ts";
