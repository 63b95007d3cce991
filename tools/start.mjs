// npm start: from a fresh clone to the running demo town.
import { startBuilt } from "./start-built.mjs";

await startBuilt({
  settings: {
    ALONGSIDE_STAGE: process.env.ALONGSIDE_STAGE || "demo",
    NODE_ENV: process.env.NODE_ENV || "production",
  },
  strict: false,
});
