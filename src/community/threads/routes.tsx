import type { Route } from "../../platform/web/index.ts";
import type { ThreadParts } from "../post-part.ts";
import { allThreads } from "./all-threads.tsx";
import { answerInThread } from "./answer-in-thread.tsx";
import { askToBegin, beginThread } from "./begin-thread.tsx";
import { askForWording, changeWords } from "./change-words.tsx";
import { earlier } from "./earlier.tsx";
import { follow } from "./follow.ts";
import { askToHideName, hideMyName } from "./hide-my-name.tsx";
import { askToLook, lookAtPicture, picture } from "./picture.tsx";
import { whoReads, whoTends, whoWrites } from "./policy.ts";
import { react } from "./react.ts";
import { showPost } from "./show-post.ts";
import { showThread } from "./show-thread.tsx";
import { askToRemove, takeAway } from "./take-away.tsx";
import { askToTend, tend } from "./tend.tsx";
import { askForFolders, tendFolders } from "./tend-folders.tsx";

/** @param parts what other slices add beneath posts, above the box to write in, and before anything is posted */
export const threadRoutes = (parts: ThreadParts): Route[] => [
  {
    method: "GET",
    path: "/spaces/:id/threads/new",
    who: whoWrites,
    records: "nothing",
    answer: askToBegin(parts),
  },
  { method: "GET", path: "/spaces/:id/threads", who: whoReads, records: "space.seen", answer: allThreads },
  {
    method: "GET",
    path: "/spaces/:id/folders",
    who: whoTends,
    records: "nothing",
    answer: askForFolders,
  },
  {
    method: "POST",
    path: "/spaces/:id/folders",
    who: whoTends,
    records: "folders.tended",
    answer: tendFolders,
  },
  {
    method: "POST",
    path: "/spaces/:id/threads",
    who: whoWrites,
    records: "thread.begun",
    takesFiles: true,
    answer: beginThread(parts),
  },
  { method: "GET", path: "/threads/:id", who: whoReads, records: "thread.seen", answer: showThread(parts) },
  {
    method: "POST",
    path: "/threads/:id/posts",
    who: whoWrites,
    records: "post.written",
    takesFiles: true,
    answer: answerInThread(parts),
  },
  { method: "POST", path: "/threads/:id/following", who: whoWrites, records: "nothing", answer: follow },
  { method: "GET", path: "/threads/:id/tending", who: whoTends, records: "nothing", answer: askToTend },
  { method: "POST", path: "/threads/:id/tending", who: whoTends, records: "thread.tended", answer: tend },
  { method: "GET", path: "/posts/:id", who: whoReads, records: "nothing", answer: showPost },
  { method: "POST", path: "/posts/:id/reactions", who: whoWrites, records: "nothing", answer: react },
  { method: "GET", path: "/posts/:id/picture", who: whoReads, records: "nothing", answer: picture },
  { method: "GET", path: "/posts/:id/picture-check", who: whoTends, records: "nothing", answer: askToLook },
  {
    method: "POST",
    path: "/posts/:id/picture-check",
    who: whoTends,
    records: "picture.looked-at",
    answer: lookAtPicture,
  },
  { method: "GET", path: "/posts/:id/wording", who: whoWrites, records: "nothing", answer: askForWording },
  {
    method: "POST",
    path: "/posts/:id/wording",
    who: whoWrites,
    records: "post.changed",
    answer: changeWords(parts),
  },
  { method: "GET", path: "/posts/:id/removal", who: whoWrites, records: "nothing", answer: askToRemove },
  { method: "POST", path: "/posts/:id/removal", who: whoWrites, records: "post.removed", answer: takeAway },
  {
    method: "GET",
    path: "/posts/:id/hidden-name",
    who: whoWrites,
    records: "nothing",
    answer: askToHideName,
  },
  {
    method: "POST",
    path: "/posts/:id/hidden-name",
    who: whoWrites,
    records: "post.name-hidden",
    answer: hideMyName,
  },
  { method: "GET", path: "/posts/:id/earlier", who: whoTends, records: "post.earlier-seen", answer: earlier },
];
