import type { Route } from "../../platform/web/index.ts";
import type { ThreadParts } from "../post-part.ts";
import { answerInThread } from "./answer-in-thread.tsx";
import { askToBegin, beginThread } from "./begin-thread.tsx";
import { follow } from "./follow.ts";
import { whoReads, whoWrites } from "./policy.ts";
import { react } from "./react.ts";
import { showPost } from "./show-post.ts";
import { showThread } from "./show-thread.tsx";

/** @param parts what other slices add beneath posts, above the box to write in, and before anything is posted */
export const threadRoutes = (parts: ThreadParts): Route[] => [
  {
    method: "GET",
    path: "/spaces/:id/threads/new",
    who: whoWrites,
    records: "nothing",
    answer: askToBegin(parts),
  },
  {
    method: "POST",
    path: "/spaces/:id/threads",
    who: whoWrites,
    records: "thread.begun",
    answer: beginThread(parts),
  },
  { method: "GET", path: "/threads/:id", who: whoReads, records: "thread.seen", answer: showThread(parts) },
  {
    method: "POST",
    path: "/threads/:id/posts",
    who: whoWrites,
    records: "post.written",
    answer: answerInThread(parts),
  },
  { method: "POST", path: "/threads/:id/following", who: whoWrites, records: "nothing", answer: follow },
  { method: "GET", path: "/posts/:id", who: whoReads, records: "nothing", answer: showPost },
  { method: "POST", path: "/posts/:id/reactions", who: whoWrites, records: "nothing", answer: react },
];
