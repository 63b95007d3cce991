import type { Doing } from "../platform/web/index.ts";
import type { Acceptance } from "./acceptance.ts";
import { fingerprint, type Content, type Contents } from "./content.ts";
import { standingOf, type SignOff, type Standing } from "./sign-off.ts";
import { keepVersion, listSignOffs, listVersions, type Version } from "./store.ts";

/** One text with its number and where it stands. */
export type Entry = { content: Content; version: number; fingerprint: string; standing: Standing };
export type Register = { entries: readonly Entry[]; signOffs: readonly SignOff[] };

/** Everything there is to sign, with where each stands today. Two queries besides what the features ask. */
export async function readRegister(doing: Doing, contents: Contents): Promise<Register> {
  const all = await contents(doing);
  const signOffs = await listSignOffs(doing);
  const versions = await listVersions(doing);
  return { entries: all.map((content) => entryOf(content, signOffs, versions, doing)), signOffs };
}

const entryOf = (
  content: Content,
  signOffs: readonly SignOff[],
  versions: readonly Version[],
  { today }: Doing,
): Entry => ({
  content,
  version: versionOf(content, versions),
  fingerprint: fingerprint(content.text),
  standing: standingOf(content, signOffs, today),
});

/** Shipped words bring their number; words made here are counted, one more for each new text. */
export function versionOf({ key, version, text }: Content, versions: readonly Version[]): number {
  if (version !== null) return version;
  const its = versions.filter((each) => each.key === key);
  const print = fingerprint(text);
  return its.find((each) => each.fingerprint === print)?.version ?? its.length + 1;
}

/** Keeps the words of these entries for good, as they are now. */
export async function keepWords(doing: Doing, entries: readonly Entry[]): Promise<void> {
  await doing.asSystem(async () => {
    for (const { content, version, fingerprint: print } of entries)
      await keepVersion(doing, {
        key: content.key,
        version,
        fingerprint: print,
        name: content.name,
        words: [...content.text],
      });
  });
}

/** The acceptance that holds for an unsigned text as it is now, if somebody gave one. */
export const acceptanceOf = (entry: Entry, acceptances: readonly Acceptance[]): Acceptance | null =>
  acceptances.find(({ accepted }) =>
    accepted.some((each) => each.key === entry.content.key && each.fingerprint === entry.fingerprint),
  ) ?? null;
