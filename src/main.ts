import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openApp, type App } from "./app.ts";
import { findDatabase } from "./find-database.ts";
import { keysInFolder } from "./platform/db/index.ts";
import { notifyPost, outboxPost, smtpPost, type Post } from "./platform/mail/index.ts";
import { serveMetrics } from "./platform/health/index.ts";
import { CannotStart, type RunningPostgres } from "./platform/postgres/index.ts";
import { readSettings, type Settings } from "./settings.ts";

const publicFolder = join(dirname(fileURLToPath(import.meta.url)), "../public");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Reads the settings, finds the database, brings it up to date, composes the application and listens. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const keys = keysInFolder(settings.keysFolder);
  const { databaseUrl, postgres } = await findDatabase({ settings, keys, publicFolder, say });
  const assets = JSON.parse(await readFile(join(publicFolder, "manifest.json"), "utf8")) as Record<
    string,
    string
  >;
  const app = await openApp({
    databaseUrl,
    stage: settings.stage,
    url: settings.url,
    post: await postOf(settings),
    clock: () => new Date(),
    assets,
    publicFolder,
    secret: settings.secret,
    keys,
    textsToken: settings.textsToken,
    trustProxy: settings.trustProxy,
    logLevel: settings.logLevel,
  });
  if (settings.metricsPort !== undefined)
    await serveMetrics(app.metrics, settings.metricsPort, settings.host);
  await app.web.listen({ port: settings.port, host: settings.host });
  say(`Alongside is at ${settings.url}`);
  if (settings.stage === "demo")
    say(
      `Be anybody in the demo town: ${settings.url}/personas\nEvery message it would send: ${settings.url}/outbox`,
    );
  stopGently(app, postgres);
}

async function postOf(settings: Settings): Promise<Post> {
  if (settings.notify) return notifyPost(settings.notify);
  if (settings.smtpUrl) return smtpPost(settings.smtpUrl, settings.mailFrom);
  return outboxPost();
}

function stopGently(app: App, postgres: RunningPostgres | null): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await postgres?.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

main().catch((error: unknown) => {
  const plain = error instanceof CannotStart || (error instanceof Error && error.constructor === Error);
  process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
