import "./tables.ts";

export type { ErasingParts } from "./erasing/erase.ts";
export { privacyKeeps } from "./erasing-store.ts";
export { heldByPrivacy } from "./held/held-by-privacy.ts";
export { dataRequestsOpen } from "./requests/open-things.ts";
export { erasingDue } from "./retention/due-things.ts";
export { privacyQueues } from "./retention/queues.ts";
export { privacyRoutes } from "./routes.ts";
