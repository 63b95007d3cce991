import { befriending, harbrook } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

/** That many more referrals waiting on Cora's board, in states that each stand on it. */
export function crowdRows(count: number): Row[] {
  return Array.from({ length: count }, (_, n): Row => {
    const state = n % 2 === 0 ? "sent" : "acknowledged";
    return {
      table: "referral",
      whose: "Somebody",
      row: {
        id: idOf("crowd", String(n)),
        organisation_id: harbrook,
        programme_id: befriending,
        source: "professional",
        state,
        sent_at: new Date(Date.UTC(2026, 6, 1 + (n % 30), 9)).toISOString(),
        sent_by: idOf("ria"),
        referrer_name: "A midwife",
        name: `Somebody ${String.fromCharCode(65 + (n % 26))}${n}`,
        due_on: "2026-10-12",
        outcode: "HB1",
        agreed_how: "in person",
        acknowledged_at: state === "sent" ? null : "2026-08-01T09:00:00Z",
      },
    };
  });
}

/** That many more posts in Ann's conversation, every other with a hidden name, and as many conversations beside it. */
export function talkRows(count: number): Row[] {
  const [space_id, thread_id] = [idOf("Ann", "space"), idOf("Ann", "thread")];
  const row = (table: string, columns: Row["row"]): Row => ({
    table,
    whose: "Ann",
    row: { organisation_id: harbrook, space_id, ...columns },
  });
  return Array.from({ length: count }, (_, n): Row[] => {
    const at = new Date(Date.UTC(2026, 7, 3, 12, n)).toISOString();
    const beside = idOf("talk", "thread", String(n));
    const post = (id: string, thread: string, opens: boolean, hidden: boolean): Row[] => [
      row("post", {
        id,
        thread_id: thread,
        place: "member",
        member_id: hidden ? null : idOf("Ann", "member"),
        veil_id: hidden ? idOf("talk", "veil", thread) : null,
        opens,
        words: `Words of the crowd, number ${n}.`,
        written_at: at,
      }),
      row("post_author", { post_id: id, member_id: idOf("Ann", "member"), person_id: idOf("ann") }),
    ];
    return [
      row("thread", { id: beside, title: `Beside it ${n}`, opened_at: at, last_post_at: at, posts: 1 }),
      ...post(idOf("talk", "opener", String(n)), beside, true, n % 2 === 0),
      ...post(idOf("talk", "post", String(n)), thread_id, false, n % 2 === 0),
      row("post_reaction", {
        post_id: idOf("talk", "post", String(n)),
        person_id: idOf("ann"),
        kind: "me too",
        at,
      }),
    ];
  }).flat();
}
