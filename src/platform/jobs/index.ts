export { openJobs, type Handler, type JobQueue, type Queue } from "./jobs.ts";
