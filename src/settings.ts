import { join, resolve } from "node:path";
import { z } from "zod";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.string().optional(),
  // The role that owns the tables, for migrations; without it DATABASE_URL does both and steps down with SET ROLE.
  DATABASE_OWNER_URL: z.string().optional(),
  ALONGSIDE_DATA: z.string().default(".data"),
  ALONGSIDE_STAGE: z.enum(["demo", "live"]).default("demo"),
  ALONGSIDE_URL: z.string().optional(),
  ALONGSIDE_SECRET: z.string().optional(),
  // The folder of the keys that people's words are closed with; never inside the database or its backups.
  ALONGSIDE_KEYS: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("messages@localhost"),
  NOTIFY_API_KEY: z.string().optional(),
  NOTIFY_TEXT_TEMPLATE: z.string().optional(),
  NOTIFY_EMAIL_TEMPLATE: z.string().optional(),
  NOTIFY_CALLBACK_TOKEN: z.string().optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("warn"),
});

export type Settings = {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  databaseOwnerUrl: string | undefined;
  dataFolder: string;
  stage: "demo" | "live";
  /** Where people reach us, without a trailing slash; links in messages begin with it. */
  url: string;
  /** Seals one-time-code secrets and signs cookies; 32 characters or more in the live stage. */
  secret: string;
  /** The folder of the keys that people's words are closed with. */
  keysFolder: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  notify: { apiKey: string; textTemplate: string; emailTemplate: string } | undefined;
  /** What GOV.UK Notify proves itself by when it brings a text somebody sent; without it no such address exists. */
  textsToken: string | undefined;
  metricsPort: number | undefined;
  trustProxy: string | undefined;
  logLevel: string;
};

const demoSecret = "the demo town keeps no secrets, so this one may be read by anybody";

/**
 * Reads the environment once. In the live stage it refuses missing or default secrets with a sentence each.
 * @throws Error whose message lists every setting to mend
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")),
  );
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("\n"));
  }
  const e = parsed.data;
  if (e.ALONGSIDE_STAGE === "live") refuseUnsafe(e);
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? e.DATABASE_URL,
    dataFolder: e.ALONGSIDE_DATA,
    stage: e.ALONGSIDE_STAGE,
    url: (e.ALONGSIDE_URL ?? `http://${e.HOST}:${e.PORT}`).replace(/\/$/, ""),
    secret: e.ALONGSIDE_SECRET ?? demoSecret,
    keysFolder: keysFolderOf(e),
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    notify: readNotify(e),
    textsToken: e.NOTIFY_CALLBACK_TOKEN,
    metricsPort: e.METRICS_PORT,
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL,
  };
}

/** Where the keys are, for every command that opens the database. */
export const keysFolderOf = (env: {
  ALONGSIDE_KEYS?: string | undefined;
  ALONGSIDE_DATA?: string | undefined;
}): string => resolve(env.ALONGSIDE_KEYS || join(env.ALONGSIDE_DATA || ".data", "keys"));

function refuseUnsafe(e: z.infer<typeof schema>): void {
  const missing: string[] = [];
  if (!e.DATABASE_URL)
    missing.push("DATABASE_URL: give the address of a maintained PostgreSQL server (15 or newer).");
  if (!e.ALONGSIDE_SECRET || e.ALONGSIDE_SECRET.length < 32 || e.ALONGSIDE_SECRET === demoSecret)
    missing.push(
      "ALONGSIDE_SECRET: give 32 or more random characters, for example from `openssl rand -base64 36`.",
    );
  if (!e.ALONGSIDE_URL?.startsWith("https://"))
    missing.push(
      "ALONGSIDE_URL: give the https:// address people will use; links in messages begin with it.",
    );
  if (!e.ALONGSIDE_KEYS)
    missing.push(
      "ALONGSIDE_KEYS: name a folder for the keys that people’s words are closed with, kept apart from the database and its backups.",
    );
  if (!e.SMTP_URL && !e.NOTIFY_API_KEY)
    missing.push("SMTP_URL or NOTIFY_API_KEY: without one of them nobody could sign in by link.");
  if (e.NOTIFY_CALLBACK_TOKEN !== undefined && e.NOTIFY_CALLBACK_TOKEN.length < 32)
    missing.push(
      "NOTIFY_CALLBACK_TOKEN: give 32 or more random characters, the same as in GOV.UK Notify, or leave it out.",
    );
  if (missing.length > 0) throw new Error(`Alongside will not start live like this:\n${missing.join("\n")}`);
}

function readNotify(e: z.infer<typeof schema>): Settings["notify"] {
  if (!e.NOTIFY_API_KEY) return undefined;
  if (!e.NOTIFY_TEXT_TEMPLATE || !e.NOTIFY_EMAIL_TEMPLATE)
    throw new Error(
      "NOTIFY_TEXT_TEMPLATE and NOTIFY_EMAIL_TEMPLATE: give the ids of the two GOV.UK Notify templates.",
    );
  return {
    apiKey: e.NOTIFY_API_KEY,
    textTemplate: e.NOTIFY_TEXT_TEMPLATE,
    emailTemplate: e.NOTIFY_EMAIL_TEMPLATE,
  };
}
