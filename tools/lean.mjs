/**
 * How the application's own process is kept small (docs/decisions/0023): a small nursery for what lives a moment, and two
 * arenas for whatever is not V8's. More of either is memory that is held and not used.
 */
export const leanFlags = ["--max-semi-space-size=4"];
export const leanEnvironment = { MALLOC_ARENA_MAX: "2" };
