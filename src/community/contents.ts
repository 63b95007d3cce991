import type { Contents } from "../content/index.ts";

/** Everything of the community that tells somebody what to do, and so is signed. */
export const communityContents: readonly Contents[] = [];
