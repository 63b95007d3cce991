import { spawn } from "node:child_process";
import type { OsUser } from "./os-user.ts";

/** How a program ended: its exit code, or the system's word for why it never began ("EACCES"), and all it said. */
export type Ran = { code: number | null; error: string | null; output: string };

/** Runs a program to its end as the given user, from a folder anyone can enter, with nothing of our environment but the path. */
export function runProgram(program: string, args: string[], as: OsUser | null): Promise<Ran> {
  return new Promise((resolve) => {
    let output = "";
    try {
      const child = spawn(program, args, { ...plainSurroundings(as), stdio: ["ignore", "pipe", "pipe"] });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => (output += text));
      }
      child.on("error", (error: NodeJS.ErrnoException) =>
        resolve({ code: null, error: error.code ?? error.message, output }),
      );
      child.on("close", (code) => resolve({ code, error: null, output }));
    } catch (error) {
      resolve({ code: null, error: (error as NodeJS.ErrnoException).code ?? String(error), output });
    }
  });
}

/** English messages, no settings of libpq's from outside, and the user to become. */
export function plainSurroundings(as: OsUser | null) {
  const path = process.env["PATH"] ?? "/usr/bin:/bin";
  return {
    cwd: "/",
    env: { PATH: path, LC_ALL: "C", TZ: "UTC" },
    ...(as ? { uid: as.uid, gid: as.gid } : {}),
  };
}
