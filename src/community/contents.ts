import type { Contents } from "../content/index.ts";
import { deskContents } from "./desk/templates/contents.ts";
import { triageContents } from "./triage/keeping/contents.ts";

/** Everything of the community that tells somebody what to do, and so is signed. */
export const communityContents: readonly Contents[] = [deskContents, triageContents];
