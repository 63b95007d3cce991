import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const debian = "/usr/lib/postgresql";
const isRoot = process.getuid?.() === 0;

/**
 * A PostgreSQL server that is not ours: this machine's newest, or Debian's when root may install it.
 * Starts it in a temporary folder, on a socket only, as a user who is not root. Answers { url, version, stop }, or { why } there is none.
 */
export function startExternalServer() {
  const bin = findPrograms() ?? installPrograms();
  if (!bin) {
    return {
      why: "No PostgreSQL server was found. Install one (Debian: apt-get install postgresql), or set TEST_DATABASE_URL to the address of one.",
    };
  }
  const folder = mkdtempSync("/tmp/pg-external-");
  const cluster = join(folder, "cluster");
  const user = isRoot ? userIds("postgres") : null;
  chmodSync(folder, 0o755);
  mkdirSync(cluster, { mode: 0o700 });
  for (const path of [folder, cluster]) if (user) chownSync(path, user.uid, user.gid);
  const run = (name, ...args) => {
    // a server that stays must not hold our own output open
    const { status, stderr } = spawnSync(join(bin, name), args, {
      cwd: "/",
      ...user,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`${name} did not work: ${stderr}`);
  };
  run(
    "initdb",
    "-D",
    cluster,
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  );
  const settings = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
  run("pg_ctl", "start", "-w", "-D", cluster, "-l", join(folder, "log"), "-o", settings);
  return {
    url: `postgres://postgres@localhost:5432/postgres?host=${encodeURIComponent(folder)}`,
    version: bin.split("/").at(-2),
    stop: () => {
      run("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

function installPrograms() {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing PostgreSQL for these tests (the first time only)…");
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], options);
  return findPrograms();
}

function userIds(name) {
  const id = (option) => Number(spawnSync("id", [option, name], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}
