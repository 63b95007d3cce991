import type { Route } from "../platform/web/index.ts";
import { board, supported, undelivered, type OpenThings } from "./board.tsx";

export type { OpenThings } from "./board.tsx";

/** @param openThings what each feature says is open; pairs and messages are here already */
export const boardRoutes = (openThings: readonly OpenThings[]): Route[] => [
  {
    method: "GET",
    path: "/board",
    who: ["coordinator", "administrator"],
    records: "board.seen",
    answer: board(openThings),
  },
  {
    method: "GET",
    path: "/board/supported",
    who: ["coordinator", "administrator"],
    records: "board.seen",
    answer: supported,
  },
  {
    method: "GET",
    path: "/board/messages",
    who: ["coordinator", "administrator"],
    records: "board.seen",
    answer: undelivered,
  },
];
