import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { questionsOpen } from "./questions/questions-open.ts";
import { sessionsOpen } from "./sessions/sessions-open.ts";

/** What of questions and sessions waits for a coordinator. */
export const askingOpen = async (doing: Doing): Promise<OpenThing[]> => [
  ...(await sessionsOpen(doing)),
  ...(await questionsOpen(doing)),
];
