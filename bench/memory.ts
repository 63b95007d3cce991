import { startBuiltApp, startHello } from "./built-app.ts";
import type { Child } from "./child.ts";
import { signInAs } from "./cookies.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { load } from "./load.ts";

const megabyte = 1_000_000;

/** Idle and loaded memory of the whole process, beside a bare Fastify's. */
export async function memory(effort: Effort): Promise<Figure[]> {
  const hello = await startHello();
  const app = await startBuiltApp();
  try {
    const idle = { app: app.memory(), hello: hello.memory() };
    const cookie = await signInAs(app.url, "/board");
    const whole = { ...effort, seconds: effort.rounds * effort.seconds };
    const loads = {
      hello: await load(`${hello.url}/`, whole),
      app: await load(`${app.url}/board`, whole, cookie),
    };
    const loaded = { app: app.memory(), hello: hello.memory() };
    return [
      figure("memory, idle", idle.app / megabyte, "MB", "bare Fastify", idle.hello / megabyte, 1),
      figure("memory, budget idle", idle.app / megabyte, "MB", "budget", 150, 1),
      figure(
        "memory, loaded",
        loaded.app / megabyte,
        "MB",
        "bare Fastify",
        loaded.hello / megabyte,
        loads.app.requests,
      ),
      figure("memory, budget loaded", loaded.app / megabyte, "MB", "budget", 400, loads.app.requests),
    ];
  } finally {
    await Promise.all([app, hello].map((child: Child) => child.stop()));
  }
}
