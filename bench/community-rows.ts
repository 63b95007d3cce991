import type pg from "pg";
import { findPosts } from "../src/community/around/search/purpose.ts";
import { stemsOf } from "../src/community/around/search/stems.ts";
import { tokenOf } from "../src/community/around/search/tokens.ts";
import { blindKey, seal, system, type Database } from "../src/platform/db/index.ts";
import { idOf } from "../tests/world/id-of.ts";
import { harbrook } from "../tests/world/cast.ts";
import { benchTexts } from "./community-texts.ts";

/** How large a community is: spaces of fifty members each, ten threads of fifty posts a space. */
export type Size = { spaces: number };
export const membersPerSpace = 50;
export const threadsPerSpace = 10;
export const postsPerThread = 50;
export const postsIn = ({ spaces }: Size): number => spaces * threadsPerSpace * postsPerThread;

/** The nth space, member … of the community, the same id here as in PostgreSQL (`made` below). */
export const idAt = (what: string, n: number): string => {
  const hex = `${codes[what]}${n.toString(16).padStart(30, "0")}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};
const codes: Readonly<Record<string, string>> = {
  space: "a1",
  person: "a2",
  member: "a3",
  place: "a4",
  thread: "a5",
  post: "a6",
  role: "a7",
  supporter: "a8",
  supporterPlace: "a9",
  shift: "b1",
};
const made = (what: string, n: string): string =>
  `overlay(overlay(lpad(to_hex(${n}), 32, '0') placing '${codes[what]}' from 1 for 2) placing '4' from 13 for 1)::text`;
/** As SQL: the id of the nth thing. */
const id = (what: string, n: string): string => `(overlay(${made(what, n)} placing '8' from 17 for 1))::uuid`;

/**
 * Fills a database that has the small world in it, as its owner: in one go, because it is a million rows. The words are
 * sealed as any post's are; the same few thousand texts come again and again.
 */
export async function fillCommunity(owner: pg.Client, database: Database, size: Size): Promise<void> {
  const programme = idOf("befriending");
  await database.as(system(harbrook), async (db) => {
    const texts = benchTexts.map((text) => seal(db, text));
    await keepTexts(owner, texts);
  });
  const run = (text: string): Promise<unknown> => owner.query(text);
  const org = `'${harbrook}'::uuid`;
  const { spaces } = size;
  const people = spaces * membersPerSpace;
  await run(`insert into person (id, organisation_id, name, joined_at)
    select ${id("person", "n")}, ${org}, 'Somebody ' || n, '2026-01-01' from generate_series(0, ${people - 1}) n`);
  await run(`insert into role_period (id, organisation_id, person_id, programme_id, role, began_at)
    select ${id("role", "n")}, ${org}, ${id("person", "n")}, '${programme}', 'parent', '2026-01-01' from generate_series(0, ${people - 1}) n`);
  await run(`insert into space (id, organisation_id, programme_id, kind, name, opens_on, review_on, opened_at, opened_by)
    select ${id("space", "n")}, ${org}, '${programme}', 'mums', 'Space ' || n, '2026-01-01', '2027-01-01', '2026-01-01', '${idOf("cora")}'
    from generate_series(0, ${spaces - 1}) n`);
  const spaceOf = (each: number, n = "n"): string => id("space", `${n} / ${each}`);
  await run(`insert into space_member (id, organisation_id, space_id, place, handle, picture, joined_at)
    select ${id("member", "n")}, ${org}, ${spaceOf(membersPerSpace)}, 'member', 'Sunny ' || n, 'moon', '2026-01-02' from generate_series(0, ${people - 1}) n`);
  await run(`insert into space_place (id, organisation_id, space_id, person_id, place, offered_at, member_id, joined_at)
    select ${id("place", "n")}, ${org}, ${spaceOf(membersPerSpace)}, ${id("person", "n")}, 'member', '2026-01-02', ${id("member", "n")}, '2026-01-02'
    from generate_series(0, ${people - 1}) n`);
  await run(`insert into house_rules (id, organisation_id, space_id, version, lines, kept_at, kept_by)
    select gen_random_uuid(), ${org}, ${id("space", "n")}, 1, '["Be kind."]', '2026-01-01', '${idOf("cora")}' from generate_series(0, ${spaces - 1}) n`);
  await run(`insert into house_rules_accepted (member_id, version, organisation_id, space_id, accepted_at)
    select ${id("member", "n")}, 1, ${org}, ${spaceOf(membersPerSpace)}, '2026-01-02' from generate_series(0, ${people - 1}) n`);
  // Tess looks after the first space
  await run(`insert into space_member (id, organisation_id, space_id, place, handle, picture, joined_at)
    select ${id("supporter", "0")}, ${org}, ${id("space", "0")}, 'supporter', 'Tess', 'sun', '2026-01-02'`);
  await run(`insert into space_place (id, organisation_id, space_id, person_id, place, offered_at, member_id, joined_at)
    select ${id("supporterPlace", "0")}, ${org}, ${id("space", "0")}, '${idOf("tess")}', 'supporter', '2026-01-02', ${id("supporter", "0")}, '2026-01-02'`);
  const threads = spaces * threadsPerSpace;
  await run(`insert into thread (id, organisation_id, space_id, title, opened_at, last_post_at, posts)
    select ${id("thread", "n")}, ${org}, ${spaceOf(threadsPerSpace)}, t.words, '2026-07-01'::timestamptz + n % 5000 * interval '1 minute',
      '2026-08-01'::timestamptz + n % 2000 * interval '1 minute', ${postsPerThread}
    from generate_series(0, ${threads - 1}) n join bench_text t on t.no = n % ${benchTexts.length}`);
  const perSpace = threadsPerSpace * postsPerThread;
  await run(`insert into post (id, organisation_id, space_id, thread_id, place, member_id, veil_id, opens, words, written_at)
    select ${id("post", "n")}, ${org}, ${spaceOf(perSpace)}, ${id("thread", `n / ${postsPerThread}`)}, 'member',
      case when n % 10 = 9 then null else ${id("member", author)} end, case when n % 10 = 9 then gen_random_uuid() end,
      n % ${postsPerThread} = 0, t.words, '2026-07-01'::timestamptz + n % 40000 * interval '1 minute'
    from generate_series(0, ${postsIn(size) - 1}) n join bench_text t on t.no = n % ${benchTexts.length}`);
  await run(`insert into post_author (post_id, organisation_id, space_id, member_id, person_id)
    select ${id("post", "n")}, ${org}, ${spaceOf(perSpace)}, ${id("member", author)}, ${id("person", author)}
    from generate_series(0, ${postsIn(size) - 1}) n`);
  await keepIndexes(owner, database, size);
}

/** Who wrote the nth post: one of the fifty of its space, in turn. */
const author = `(n / ${threadsPerSpace * postsPerThread} * ${membersPerSpace} + n % ${membersPerSpace})`;

/** What each post is found by, as `PostWritten` would have kept it. */
async function keepIndexes(owner: pg.Client, database: Database, size: Size): Promise<void> {
  const key = await database.as(system(harbrook), async (db) => blindKey(db, findPosts));
  if (!key) throw new Error("There is no key to find words by.");
  const stems = benchTexts.map(stemsOf);
  const perSpace = threadsPerSpace * postsPerThread;
  for (let space = 0; space < size.spaces; space++) {
    const spaceId = idAt("space", space);
    const tokens = new Map<string, string>();
    const tokenFor = (stem: string): string => {
      const known = tokens.get(stem) ?? tokenOf(key, spaceId, stem);
      tokens.set(stem, known);
      return known;
    };
    const posts = Array.from({ length: perSpace }, (_, n) => space * perSpace + n);
    await owner.query(
      `insert into post_index (post_id, organisation_id, space_id, key_id, written_at, words)
       select p.id, p.organisation_id, p.space_id, $1, p.written_at, found.words::bigint[]
       from unnest($2::uuid[], $3::text[]) found (id, words) join post p on p.id = found.id`,
      [
        key.id,
        posts.map((n) => idAt("post", n)),
        posts.map((n) => `{${(stems[n % stems.length] ?? []).map(tokenFor).join(",")}}`),
      ],
    );
  }
}

async function keepTexts(owner: pg.Client, texts: readonly string[]): Promise<void> {
  await owner.query("drop table if exists bench_text");
  await owner.query("create table bench_text (no int primary key, words text not null)");
  for (let from = 0; from < texts.length; from += 500) {
    const some = texts.slice(from, from + 500);
    await owner.query("insert into bench_text select * from unnest($1::int[], $2::text[])", [
      some.map((_, i) => from + i),
      some,
    ]);
  }
}
