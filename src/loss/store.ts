export * from "./store/held.ts";
export * from "./store/lines.ts";
export * from "./store/loss.ts";
export * from "./store/told.ts";
export * from "./store/waiting.ts";
