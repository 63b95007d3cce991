import type { Asked } from "../../../platform/web/index.ts";
import { mayTry, type TryKind } from "./may-try.ts";
import { countTries, keepTry, takeTurn } from "./store.ts";

export type Trying = {
  /** How often it has gone wrong about her from anywhere, lately. */
  failures: number;
  keep(ok: boolean): Promise<void>;
};

/**
 * Asks whether one more try may be made here about this address (or person); null when it must wait. Runs as the system.
 * Tries at the same moment from the same place count as too many: a person has one pair of hands.
 */
export async function beginTry(asked: Asked, kind: TryKind, about: string): Promise<Trying | null> {
  const { db, now, sealer, organisation } = asked;
  const of = { kind, about: sealer.print(about.trim().toLowerCase()), from: sealer.print(asked.from) };
  if (!(await takeTurn(db, of))) return null;
  const seen = await countTries(db, of, now);
  if (!mayTry(kind, seen)) return null;
  return { failures: seen.aboutHer, keep: (ok) => keepTry(db, organisation.id, of, ok, now) };
}
