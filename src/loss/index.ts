import "./tables.ts";

export { communityDoor, type CommunityDoor } from "./community-door.ts";
export { lossContents } from "./contents.ts";
export { lossKeeps } from "./erasing-store.ts";
export { heldByLoss } from "./held-by-loss.ts";
export { quietOpen } from "./open-things.ts";
export { quietSituation } from "./quiet-situation.ts";
export { lossReactions } from "./reactions.ts";
export { lossRoutes } from "./routes.tsx";
export { stopsCalendar } from "./stops-calendar.ts";
export { tellReferrerOfLoss } from "./tell-referrer.ts";
export { quietForParent, quietForSupporter } from "./today-things.ts";
export { unlessHeld } from "./unless-held.ts";
