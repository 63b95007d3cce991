import { defineConfig } from "@playwright/test";

const executablePath = process.env["ALONGSIDE_BROWSER"];
const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};

/** Each journey is told twice: on a small old phone without scripts, and on a desktop with them. */
export default defineConfig({
  testDir: "journeys",
  testMatch: "**/*.journey.ts",
  globalSetup: "./journeys/support/open-town.ts",
  outputDir: ".cache/journeys",
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { launchOptions, locale: "en-GB", timezoneId: "Europe/London", screenshot: "only-on-failure" },
  projects: [
    { name: "phone, no scripts", use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false } },
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
  ],
});
