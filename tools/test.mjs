// npm test: everything, on a fresh clone too. npm test -- <part of a path>: only those unit tests.
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { runJourneys } from "./testing/journeys.mjs";
import { sumUp } from "./testing/sum-up.mjs";
import { runVitest } from "./testing/vitest.mjs";

const filters = process.argv.slice(2);
await ensureInstalled();
const { mistakes } = await build({ say: console.log });
if (mistakes) console.error(mistakes);
const compiled = mistakes ? { passed: 0, failed: 1 } : { passed: 0, failed: 0 };
const unit = await runVitest(filters);
const journeys = filters.length > 0 ? { passed: 0, failed: 0 } : await runJourneys();
sumUp(compiled, unit, journeys);
