import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Database } from "../db/index.ts";
import type { Live } from "../live/index.ts";

/** What this process holds just now: memory, time, connections, open pages. */
export function gaugesOf(database: Database, live: Live): () => string[] {
  const delay = monitorEventLoopDelay();
  delay.enable();
  return () => {
    const { pool } = database;
    const lines = [
      ...gauge("process_resident_memory_bytes", "Memory of this process.", process.memoryUsage.rss()),
      ...gauge(
        "process_start_time_seconds",
        "When this process began.",
        Math.round(Date.now() / 1000 - process.uptime()),
      ),
      "# HELP process_cpu_seconds_total Processor time used.",
      "# TYPE process_cpu_seconds_total counter",
      `process_cpu_seconds_total ${(process.cpuUsage().user + process.cpuUsage().system) / 1e6}`,
      ...gauge(
        "alongside_event_loop_delay_seconds",
        "How late this process was, 99 times in 100, since last asked.",
        delay.percentile(99) / 1e9,
      ),
      ...gauge("alongside_live_pages", "Pages open that are told when something changes.", live.count()),
      "# HELP alongside_database_connections Connections to the database.",
      "# TYPE alongside_database_connections gauge",
      `alongside_database_connections{state="idle"} ${pool.idleCount}`,
      `alongside_database_connections{state="busy"} ${pool.totalCount - pool.idleCount}`,
      `alongside_database_connections{state="waited for"} ${pool.waitingCount}`,
    ];
    delay.reset();
    return lines;
  };
}

const gauge = (name: string, help: string, value: number): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  `${name} ${value}`,
];
