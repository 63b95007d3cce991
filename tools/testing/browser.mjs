import { existsSync } from "node:fs";
import { join } from "node:path";
import { environment, node24, root } from "../node24.mjs";
import { runQuietly } from "../run-child.mjs";

const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/**
 * Finds a browser for the journeys, or installs one: with apt-get on Debian, else Playwright's own.
 * Answers { found: true, settings } with ALONGSIDE_BROWSER set to its path (unset for Playwright's own), or { found: false, why }.
 */
export async function findBrowser() {
  const there = onPath();
  if (there) return { found: true, settings: { ALONGSIDE_BROWSER: there } };
  console.log("Installing a browser for the journeys (the first time only)…");
  const debian = await installWithApt();
  const installed = onPath();
  if (installed) return { found: true, settings: { ALONGSIDE_BROWSER: installed } };
  const own = await installPlaywrights();
  if (own.code === 0) return { found: true, settings: {} };
  const why = [debian, own.output]
    .map((said) => said.trim().split("\n").slice(-3).join("\n"))
    .filter(Boolean);
  return {
    found: false,
    why: `The journeys could not run: there is no browser and none could be installed. Install Chromium, then run the tests again.\n${why.join("\n")}`,
  };
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(":");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function installWithApt() {
  if (!existsSync("/usr/bin/apt-get")) return "";
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const commands = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"],
  ];
  for (const command of commands) {
    const [program, ...args] = [...asRoot, ...command];
    const { code, output } = await runQuietly(program, args, { env });
    if (code !== 0) return output;
  }
  return "";
}

function installPlaywrights() {
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  const deps = process.getuid?.() === 0 ? ["--with-deps"] : [];
  return runQuietly(node24(), [cli, "install", ...deps, "chromium-headless-shell"], {
    cwd: root,
    env: environment(),
  });
}
