export { CannotStart } from "./cannot-start.ts";
export { startPostgres, type Connection, type RunningPostgres, type StartOptions } from "./start-postgres.ts";
