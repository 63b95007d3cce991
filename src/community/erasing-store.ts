import { askingErasables } from "./asking/erasing-store.ts";
import type { Erasable, KeepsRecords } from "../people/index.ts";
import { goodbyeErasables } from "./goodbye/erasing-store.ts";
import { aroundErasables } from "./around/erasing-store.ts";
import { moderationErasables } from "./moderation/erasing-store.ts";
import { threadErasables } from "./threads/erasing-store.ts";
import { deskErasables } from "./desk/erasing-store.ts";
import "./tables.ts";
import { triageErasables } from "./triage/erasing-store.ts";
import { spaceErasables } from "./spaces/erasing-store.ts";
import { letGoOfPlaces } from "./spaces/leaving/let-go.ts";

const hers = "in (select a.post_id from post_author a where a.person_id = :id)";

/**
 * What goes of the community: the words somebody wrote and the name she chose. That something was written, when, and how it
 * was answered stays, so that a conversation others took part in keeps its shape.
 */
const erasables: readonly Erasable[] = [
  { kind: "support", table: "post", whose: `id ${hers}`, leaves: { words: "''" } },
  { kind: "support", table: "post_edit", whose: `post_id ${hers}`, leaves: { words: "''" } },
  {
    kind: "support",
    table: "thread",
    whose:
      "id in (select p.thread_id from post p join post_author a on a.post_id = p.id where p.opens and a.person_id = :id)",
    leaves: { title: "''" },
  },
  {
    kind: "support",
    table: "post_assessment",
    whose: `post_id ${hers}`,
    leaves: { found: "'[]'", reason: "''" },
  },
  {
    kind: "support",
    table: "space_member",
    whose: "id in (select p.member_id from space_place p where p.person_id = :id)",
    leaves: { handle: "'left ' || left(id::text, 8)", about: "null" },
  },
  ...threadErasables,
  ...aroundErasables,
  ...moderationErasables,
  ...goodbyeErasables,
  ...spaceErasables,
  ...deskErasables,
  ...askingErasables,
  ...triageErasables,
];

export const communityKeeps: KeepsRecords = { letGo: letGoOfPlaces, erasables };
