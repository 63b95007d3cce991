import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // one module graph per worker: the suite loads React and Kysely once, not once per file
    isolate: false,
    include: ["db/**/*.test.ts", "src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
    globalSetup: ["tests/database.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
