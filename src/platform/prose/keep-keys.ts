import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keyIdPattern } from "./keyring.ts";

export type KeyFile = { id: string; madeAt: Date; path: string };

/** The files of an organisation's keys, oldest first; the last one closes what is written now. */
export function listKeys(folder: string, organisationId: string): KeyFile[] {
  const place = join(folder, organisationId);
  let names: string[];
  try {
    names = readdirSync(place);
  } catch {
    return [];
  }
  return names.toSorted().flatMap((name) => {
    const [when = "", id = ""] = name.replace(/\.key$/, "").split("-");
    const said = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(when);
    if (!name.endsWith(".key") || !keyIdPattern.test(id) || !said) return [];
    const [, y, m, d, h, min, s, ms] = said;
    return [{ id, madeAt: new Date(`${y}-${m}-${d}T${h}:${min}:${s}.${ms}Z`), path: join(place, name) }];
  });
}

/** Removes a key for good: what it closed cannot be read again, here or in any copy. */
export const removeKey = (key: KeyFile): void => rmSync(key.path);
