import { spawn } from "node:child_process";
import { constants } from "node:os";

const passedOn = process.platform === "win32" ? ["SIGINT", "SIGTERM"] : ["SIGTERM", "SIGHUP", "SIGINT"];

/**
 * Runs a program with our screen and keyboard and passes signals on to it.
 * Takes the program, its arguments and spawn's options; answers { code }, 128 + the number when a signal ended it.
 */
export function runChild(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    const listeners = passedOn.map((signal) => {
      const listener = () => {
        // a terminal sends Ctrl-C to the child itself as well: passing it on would make it two
        if (signal === "SIGINT" && process.stdin.isTTY) return;
        child.kill(signal);
      };
      process.on(signal, listener);
      return () => process.off(signal, listener);
    });
    listeners.push(whenNpmEnds(() => child.kill("SIGTERM")));
    const stopListening = () => listeners.forEach((stop) => stop());
    child.on("error", (error) => {
      stopListening();
      reject(error);
    });
    child.on("close", (code, signal) => {
      stopListening();
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0) });
    });
  });
}

/**
 * Calls back once when npm, which started us through a shell, is gone: a signal sent to npm ends the shell and not us,
 * and what it started would go on unseen. Started by hand, we may well outlive our parent.
 */
function whenNpmEnds(then) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 500);
  return () => clearInterval(timer);
}

/** Runs a program quietly; answers { code, output } with everything it said. */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 127, output: String(error.message) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
