// npm run test:external: the whole-request tests on a PostgreSQL server that is not our own (15 or newer):
// the one at TEST_DATABASE_URL, else one of this machine's that is started here and stopped again.
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { startExternalServer } from "./testing/external-server.mjs";
import { sumUp } from "./testing/sum-up.mjs";
import { runVitest } from "./testing/vitest.mjs";

await ensureInstalled();
await build({ say: console.log });
const given = process.env.TEST_DATABASE_URL;
const server = given ? { url: given, version: "given", stop: () => {} } : startExternalServer();
if (server.why) {
  console.error(server.why);
  sumUp({ passed: 0, failed: 1 });
}
console.log(`Testing on PostgreSQL ${server.version}.`);
const filters = process.argv.slice(2);
const counts = await runVitest(filters.length > 0 ? filters : ["tests/", "src/"], {
  TEST_DATABASE_URL: server.url,
});
server.stop();
sumUp(counts);
