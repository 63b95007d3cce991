import "./tables.ts";

export { safeguardingKeeps } from "./erasing-store.ts";
export { concernIsOpenAbout } from "./concern-is-open-about.ts";
export {
  acknowledgeAlert,
  alertDuty,
  chainOf,
  climbWhenUndelivered,
  DutyChain,
  dutyGaps,
  dutyNotice,
  dutyQueues,
  dutyRoutes,
  sayPost,
  stopAlert,
  whoIsOnDuty,
  type Level,
  type Rung,
  type ToAlert,
} from "./duty/index.ts";
export { concernsFromPosts, type RaisedFrom } from "./concerns-from.ts";
export { concernsOf, listCoordinators, whoIsTold } from "./for-others.ts";
export type { ConcernFrom, ConcernSaid } from "./concern.ts";
export type { ConcernLevel, SoonAnswer } from "./level.ts";
export { myConcerns } from "./tell-of.ts";
export { concernCounts } from "./nav-count.ts";
export { openConcern, type Worry } from "./open-concern.ts";
export { concernsOpen } from "./open-things.ts";
export { EmergencyCard } from "./pages/emergency-card.tsx";
export { WorriedLink, worriedHref } from "./pages/worried-link.tsx";
export type { PeopleSheSees } from "./raising/whom-she-may-mean.ts";
export { followingQueues, followingReactions } from "./after-taken.ts";
export { debriefsToday, topicsToday } from "./afterwards/for-today.ts";
export { listTopics, queueTopic } from "./afterwards/store.ts";
export { followUpsOpen } from "./following/follow-ups-open.ts";
export { standsDownToday } from "./standing-down/for-today.ts";
export { findWhyStoodDown, listStoodDown } from "./standing-down/store.ts";
export { safeguardingRoutes } from "./routes.tsx";
