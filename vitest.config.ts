import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // what is compiled for it is of the same kind as what runs
  oxc: { jsx: { runtime: "automatic", development: false } },
  test: {
    // one module graph per worker: the suite loads React and Kysely once, not once per file
    isolate: false,
    // while one waits for PostgreSQL the other draws: left alone, a machine with two cores would get one worker
    maxWorkers: Math.max(2, availableParallelism()),
    include: ["db/**/*.test.ts", "src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
    // what is drawn is what people get, and not React's slower build for whoever writes it
    env: { NODE_ENV: "production" },
    globalSetup: ["tests/database.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
