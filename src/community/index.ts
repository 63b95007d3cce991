import "./tables.ts";

export { communityKeeps } from "./erasing-store.ts";
export { mayHear } from "./may-hear.ts";
