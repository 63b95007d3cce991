export { openMetrics, serveMetrics, type Metrics } from "./metrics.ts";
export { addHealth } from "./routes.ts";
