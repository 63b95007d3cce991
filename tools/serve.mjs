// npm run serve: the live stage. Refuses missing or default secrets, invents nobody.
import { startBuilt } from "./start-built.mjs";

await startBuilt({ settings: { ALONGSIDE_STAGE: "live", NODE_ENV: "production" }, strict: true });
