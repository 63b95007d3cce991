import { defineConfig } from "@playwright/test";

const executablePath = process.env["ALONGSIDE_BROWSER"];
const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

const gallery = "**/gallery.journey.ts";

/**
 * Each journey is told twice: on a small old phone without scripts, and on a desktop with them; side by side, each
 * width in a town of its own. Within a town one journey follows another: they meet the same people.
 */
export default defineConfig({
  testDir: "journeys",
  testMatch: "**/*.journey.ts",
  globalSetup: "./journeys/support/open-town.ts",
  outputDir: ".cache/journeys",
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    launchOptions,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "phone, no scripts",
      testIgnore: gallery,
      workers: 1,
      metadata: { town: "phone" },
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    },
    {
      name: "desktop",
      testIgnore: gallery,
      workers: 1,
      metadata: { town: "desktop" },
      use: { viewport: { width: 1280, height: 900 } },
    },
    // stories are looked at once, on the narrowest screen there is
    { name: "gallery", testMatch: gallery, fullyParallel: true, metadata: { town: "desktop" } },
  ],
});
