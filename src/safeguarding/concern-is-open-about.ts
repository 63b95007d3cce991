import type { Doing } from "../platform/web/index.ts";
import { hasConcernAbout } from "./store.ts";

/**
 * Whether a concern about this person is not over: nothing of hers is destroyed until it is. Asked as the organisation's
 * own code; whoever asked is never told the answer.
 */
export const concernIsOpenAbout = (doing: Doing, personId: string): Promise<boolean> =>
  doing.asSystem(() => hasConcernAbout(doing, personId));
