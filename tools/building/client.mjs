import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { nameColours } from "./name-colours.mjs";

const squeezeBrotli = promisify(brotliCompress);
const squeezeGzip = promisify(gzip);

/** What a browser fetches, into .build/public, with manifest.json from plain name to hashed name. Served at /assets/. */
export async function buildClient(root, built) {
  const out = join(built, "public");
  mkdirSync(out, { recursive: true });
  const made = (await Promise.all([style(root), ...scripts(root)])).filter(Boolean);
  // its own process would otherwise live as long as ours
  await (await import("esbuild")).stop();
  const manifest = {};
  const written = await Promise.all(made.map((file) => write(out, file)));
  for (const [index, file] of made.entries()) manifest[file.name] = written[index];
  copyAsTheyAre(join(root, "client"), out);
  writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
  forgetOld(out, new Set(written));
}

async function style(root) {
  const entry = join(root, "client", "style", "alongside.scss");
  if (!existsSync(entry)) return null;
  const sass = await import("sass-embedded");
  const { css } = await sass.compileAsync(entry, {
    style: "compressed",
    charset: false,
    loadPaths: [join(root, "node_modules")],
    quietDeps: true,
  });
  return { name: "alongside.css", text: nameColours(css), isHashed: true };
}

const scripts = (root) => [
  script(root, "main.ts", true),
  script(root, "sw.ts", false),
  script(root, "push-sw.ts", false),
];

// a service worker keeps its plain name: its address is how a browser knows it
async function script(root, source, isHashed) {
  const entry = join(root, "client", source);
  if (!existsSync(entry)) return null;
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: isHashed ? "esm" : "iife",
    target: ["es2022"],
    legalComments: "none",
    logLevel: "silent",
  });
  return { name: source.replace(/\.ts$/, ".js"), text: outputFiles[0].text, isHashed };
}

async function write(out, { name, text, isHashed }) {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  const written = isHashed ? name.replace(/\.(\w+)$/, `.${hash}.$1`) : name;
  const bytes = Buffer.from(text);
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(join(out, written), bytes);
  writeFileSync(join(out, `${written}.br`), await squeezeBrotli(bytes, best));
  writeFileSync(join(out, `${written}.gz`), await squeezeGzip(bytes, { level: 9 }));
  return written;
}

function copyAsTheyAre(client, out) {
  for (const entry of readdirSync(client, { withFileTypes: true })) {
    const isPicture = entry.isFile() && /\.(svg|png|ico|webmanifest)$/.test(entry.name);
    if (isPicture || entry.name === "fonts")
      cpSync(join(client, entry.name), join(out, entry.name), { recursive: true });
  }
}

function forgetOld(out, current) {
  for (const name of readdirSync(out)) {
    const plain = name.replace(/\.(br|gz)$/, "");
    if (/\.(css|js)$/.test(plain) && !current.has(plain)) rmSync(join(out, name));
  }
}
