/** What the set-up before all tests hands to each of them. */
export type Provided = {
  /** The address, as the owner, of the server's `postgres` database. */
  serverUrl: string;
  /** A database with every migration run, to be copied. */
  templateDatabase: string;
  /** What this run's databases begin with, so that it removes its own and nobody else's. */
  testDatabasePrefix: string;
};

declare module "vitest" {
  export interface ProvidedContext extends Provided {}
}
