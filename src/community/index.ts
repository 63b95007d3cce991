import "./tables.ts";

export { communityKeeps } from "./erasing-store.ts";
export { mayHear } from "./may-hear.ts";
export { communityContents } from "./contents.ts";
export { heldByCommunity } from "./held.ts";
export { communityOpen } from "./open-things.ts";
export { communityQueues } from "./queues.ts";
export { communityReactions } from "./reactions.ts";
export { communityRoutes } from "./routes.ts";
export { shiftsInCalendar } from "./rota/in-calendar.ts";
export { communityForParent, communityForSupporter } from "./today-things.ts";
export { communityCounts } from "./spaces/nav-counts.ts";
export { whoRead } from "./threads/store/read-store.ts";
export { deskNotice } from "./desk/desk-notice.tsx";
