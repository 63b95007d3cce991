// Started by tests as a process of its own: holds a server until it is told to stop or is killed.
import { startPostgres } from "../src/platform/postgres/index.ts";

const postgres = await startPostgres({ dataFolder: process.argv[2] ?? "", durable: false });
process.stdout.write(`${JSON.stringify({ adopted: postgres.adopted })}\n`);
process.on("SIGTERM", () => void postgres.stop().then(() => process.exit(0)));
