import { bytesOfVisit } from "./bytes-of-visit.ts";
import { community } from "./community.ts";
import { concerns } from "./concerns.ts";
import { coldStart } from "./cold-start.ts";
import type { Measure } from "./figure.ts";
import { memory } from "./memory.ts";
import { postToScreen } from "./post-to-screen.ts";
import { pages } from "./pages.ts";
import { session } from "./session.ts";
import { triagePosts } from "./triage.ts";

/** Everything there is to measure, in the order it is printed. */
export const measures: readonly Measure[] = [
  {
    name: "pages",
    about: "Pages a second, each beside a bare Fastify hello and beside the same SQL and drawing alone",
    take: pages,
  },
  { name: "bytes", about: "Bytes over the wire, compressed, beside the budget", take: bytesOfVisit },
  { name: "memory", about: "Memory of the built process, beside a bare Fastify process", take: memory },
  {
    name: "concerns",
    about: "From telling of a worry to the alert on the screen of whoever is on duty, among 2,000 open pages",
    take: concerns,
  },
  {
    name: "community",
    about:
      "Pages of the community among a million posts, beside the same SQL and drawing alone and beside a hundredth of it",
    take: community,
  },
  {
    name: "community-live",
    about: "From posting to the page that has looked again, with 5,000 pages open on one process",
    take: postToScreen,
  },
  {
    name: "session",
    about: "From the guest of a live session pressing a button to all of 500 open pages being told",
    take: session,
  },
  {
    name: "cold-start",
    about: "From starting the built program on an existing database to its first page",
    take: coldStart,
  },
  {
    name: "triage",
    about: "Posts the triage rules read a second on one core, beside reading the words alone",
    take: triagePosts,
  },
];
