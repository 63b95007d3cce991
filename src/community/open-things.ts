import { registerOpen } from "./register/open-things.ts";
import { askingOpen } from "./asking/open-things.ts";
import { moderationOpen } from "./moderation/open-things.ts";
import type { Doing } from "../platform/web/index.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { deskOpen } from "./desk/open-things.ts";
import { goodbyesOpen } from "./goodbye/open-things.ts";
import { mythsOpen } from "./myths/open-things.ts";
import { rotaOpen } from "./rota/open-things.ts";
import { spacesOpen } from "./spaces/open-things.ts";

const slices: readonly ((doing: Doing) => Promise<OpenThing[]>)[] = [
  // one to a line: each slice adds its own
  deskOpen,
  rotaOpen,
  goodbyesOpen,
  spacesOpen,
  moderationOpen,
  askingOpen,
  registerOpen,
  mythsOpen,
];

/** What of the community waits for a coordinator, by each slice's own word. */
export async function communityOpen(doing: Doing): Promise<OpenThing[]> {
  const all: OpenThing[] = [];
  for (const open of slices) all.push(...(await open(doing)));
  return all;
}
