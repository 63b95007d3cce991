import type { Route } from "../platform/web/index.ts";
import { draftRoutes } from "./drafts/routes.ts";
import { doorRoutes } from "./door/routes.tsx";
import { actingAsRoutes } from "./acting-as/routes.tsx";
import { codeRoutes } from "./sign-in/code/routes.tsx";
import { linkRoutes } from "./sign-in/link-routes.tsx";
import { passkeyRoutes } from "./sign-in/passkeys/routes.tsx";
import { myPasskeyRoutes } from "./sign-in/passkeys/my-routes.tsx";
import { passwordRoutes } from "./sign-in/password/routes.tsx";
import { proveRoutes } from "./sign-in/prove/routes.tsx";
import { singleSignOnRoutes } from "./sign-in/single-sign-on/routes.tsx";
import { sessionRoutes } from "./sessions/routes.tsx";
import { setUpRoutes } from "./sign-in/set-up/routes.tsx";

export const peopleRoutes: Route[] = [
  ...doorRoutes,
  ...draftRoutes,
  ...linkRoutes,
  ...passwordRoutes,
  ...codeRoutes,
  ...singleSignOnRoutes,
  ...passkeyRoutes,
  ...setUpRoutes,
  ...proveRoutes,
  ...actingAsRoutes,
  ...sessionRoutes,
  ...myPasskeyRoutes,
];
export { findActor } from "./sessions/find-actor-store.ts";
export { endSessions } from "./sessions/store.ts";
export { beginSession } from "./sessions/begin-session.ts";
export { consentPurposes, type ConsentPurpose } from "./tables.ts";
export { findWay } from "./safe-contact/find-way.ts";
export { waysKnown, type WaysKnown } from "./safe-contact/ways-known.ts";
export { neutralName } from "./safe-contact/neutral-name.ts";
export { addPerson, foundOrganisation, foundProgramme, type NewPerson } from "./founding.ts";
export { dropDraft, listDrafts, loadDraft, saveDraft } from "./drafts/draft.ts";
export type { Draft } from "./drafts/store.ts";
export { personalRoutes } from "./personal-routes.ts";
export { heldByPeople } from "./held/held-by-people.ts";
export { heldMessages } from "./held/held-messages.ts";
export { findPerson, rolesEverHeld, type Person } from "./person-store.ts";
export { herself, reachPerson } from "./reach-person.ts";
export { proveHerself } from "./sign-in/prove/prove-herself.ts";
export { parts, type HeldAbout, type HeldGroup, type HeldItem } from "./held/held.ts";
export { closeAccount, erasedName, peopleKeeps } from "./erasing/store.ts";
export type { Erasable, KeepsRecords, PastItsTime } from "./erasing/keeps-records.ts";
export { giveConsent, withdrawConsent } from "./consents/give-consent.ts";
export { changeSafeContact } from "./safe-contact/change-safe-contact.ts";
export { findSafeContact } from "./safe-contact/store.ts";
export { saySafeContact } from "./safe-contact/say-safe-contact.ts";
export type { SafeContact, SafePeriod } from "./safe-contact/safe-contact.ts";
export { noNeedsSaid, sayAccessNeeds, type AccessNeeds } from "./access-needs/access-needs.ts";
export { findAccessNeeds, keepAccessNeeds } from "./access-needs/store.ts";
export { giveRole, type RoleGiven } from "./role-store.ts";
export { findStop } from "./stopping/store.ts";
export { keptFrom } from "./conflicts/store.ts";
export { declareConflict } from "./conflicts/declare-conflict.ts";
export { listAdministrators, listCoordinators, listCoordinatorsOf } from "./consents/store.ts";
export { addressOf, findAddress } from "./sign-in/store.ts";
export { inviteToSetUp } from "./sign-in/set-up/invite-to-set-up.ts";
export { proveFirst } from "./sign-in/prove/prove.ts";
export { whereNext } from "./sign-in/where-next.ts";
export {
  keepArrival,
  keepParentPeriod,
  whoHas,
  type AddressSaid,
  type AddressTaken,
} from "./arriving/store.ts";
export { untilSheSays, weekDays } from "./safe-contact/safe-contact.ts";
export { nextSafeMoment } from "./safe-contact/next-safe-moment.ts";
export { called } from "./names/called.ts";
export { namesOf, type Names } from "./names/store.ts";
export { hashOf, newToken } from "./sessions/token.ts";
export { oweLink } from "./sign-in/link.ts";
export { changeSingleSignOn } from "./sign-in/single-sign-on/change-single-sign-on.ts";
export {
  singleSignOnOf,
  type SingleSignOn,
  type SingleSignOnTyped,
} from "./sign-in/single-sign-on/settings.ts";
