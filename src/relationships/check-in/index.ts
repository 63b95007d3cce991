export { checkInQueue } from "./ask-check-ins.ts";
export { checkInsOpen } from "./open-things.ts";
export { checkInForParent } from "./today-thing.ts";
