import { sayRole } from "../../src/words/roles.ts";
import { system, type ActorSettings } from "../../src/platform/db/index.ts";
import { cast, elsewhere, harbrook, type Cast } from "../world/cast.ts";
import { idOf } from "../world/id-of.ts";

/** Somebody who asks PostgreSQL for something, and what the row policies read about her. */
export type Asker = {
  key: string;
  name: string;
  words: string;
  settings: ActorSettings;
  organisation: string | null;
  role: string;
};

const notes: Record<string, string> = {
  tess: "supports Ann, asked about Dot",
  nell: "supports Bea",
  ria: "referred Ann and Eve",
  rob: "referred Dot and Bea",
  pru: "answers questions in befriending",
  cora: "befriending",
  cleo: "birth companions",
  ann: "supported by Tess, in befriending",
  dot: "proposed to Tess, in befriending",
  bea: "supported by Nell, in birth companions",
  lena: "all programmes",
  ada: "all programmes",
};

/** Everybody of the small world, a visitor, nobody at all, and our own code at the door and in the post room. */
export const askers: readonly Asker[] = [
  ...cast.map(askerOf),
  {
    key: "visitor",
    name: "a visitor",
    words: "not signed in",
    organisation: harbrook,
    role: "visitor",
    settings: { person: null, organisation: harbrook, role: "visitor", programme: null },
  },
  {
    key: "nobody",
    name: "nobody",
    words: "a connection that says nothing of who is asking",
    organisation: null,
    role: "nobody",
    settings: { person: null, organisation: null, role: "", programme: null },
  },
  {
    key: "code",
    name: "our own code",
    words: "the door and the post room, in Harbrook",
    organisation: harbrook,
    role: "system",
    settings: system(harbrook),
  },
];

function askerOf(one: Cast): Asker {
  const first = one.name.split(" ")[0] ?? "";
  const where = one.organisation === elsewhere ? "of the other charity" : notes[one.key];
  return {
    key: one.key,
    name: first,
    words: `${sayRole(one.role)}${where ? ` (${where})` : ""}`,
    organisation: one.organisation,
    role: one.role,
    settings: {
      person: idOf(one.key),
      organisation: one.organisation,
      role: one.role,
      programme: one.programme,
    },
  };
}
