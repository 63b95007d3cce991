export { openLive, type Live } from "./live.ts";
export { liveRoutes, type MayHear } from "./routes.ts";
