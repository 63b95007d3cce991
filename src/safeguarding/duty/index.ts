import "./tables.ts";

export { alertDuty, type ToAlert } from "./alert-duty.ts";
export { chainOf, type Chain } from "./chain-of.ts";
export { DutyChain, type ChainView } from "./pages/chain.tsx";
export { AskedToTake } from "./pages/pass-page.tsx";
export { climbWhenUndelivered, dutyQueues } from "./climb-alerts.ts";
export { dutyNotice } from "./duty-notice.tsx";
export { dutyGaps } from "./open-gaps.ts";
export type { Level } from "./level.ts";
export { posts, sayPost, type Post } from "./post.ts";
export { dutyRoutes } from "./routes.tsx";
export { acknowledgeAlert, stopAlert } from "./settle-alert.ts";
export { reopenAlert } from "./store/reopen-store.ts";
export type { Rung } from "./rungs.ts";
export { whoIsOnDuty } from "./who-is-on-duty.ts";
