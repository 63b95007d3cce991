import { findableQuestions } from "./asking/questions/findable-questions.ts";
import { findableSessions } from "./asking/sessions/findable-sessions.ts";
import type { Findable } from "./findable.ts";

/** What a search finds besides posts. */
export const searchAlso: readonly Findable[] = [findableQuestions, findableSessions];
