import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Alert } from "./alert.ts";
import { climb } from "./climb.ts";
import { findGround } from "./ground.ts";
import type { Level } from "./level.ts";
import { findAlert, insertAlert, keepRead } from "./store/alert-store.ts";
import { cancelUnsent, listTold } from "./store/told-store.ts";

/** Something that must reach a person: what it is, how soon, and where she sees it. */
export type ToAlert = {
  /** "concern", "visit" …, with the id of the thing: it is alerted about once. */
  subjectKind: string;
  subjectId: string;
  programmeId: string | null;
  level: Level;
  /** A path of ours where a person sees it and says that she has it. */
  link: string;
  /** Whom it is about: never told, and never finds it. */
  skip?: readonly string[];
  /** Who raised it: told only when there is nobody else. */
  raisedBy?: string | null;
};

/**
 * Tells whoever is on duty, now and in this transaction, and goes on up the ladder until `acknowledgeAlert` or
 * `stopAlert` is called (A16; practice: safeguarding ladder 2, 3, 8). Asked again about the same subject nobody is told
 * twice; what is known by then counts: another level's clock runs, counted from the beginning, and when everybody told
 * turns out to be whom it is about, the next is told at once. Answers everybody who has been told so far.
 */
export async function alertDuty(doing: Doing, about: ToAlert): Promise<string[]> {
  return doing.asSystem(async () => {
    const alert = await standing(doing, about);
    if (alert.dueAt) await climb(doing, alert, await findGround(doing));
    const told = await listTold(doing, [alert.id]);
    return [...new Set(told.map(({ personId }) => personId))];
  });
}

async function standing(doing: Doing, about: ToAlert): Promise<Alert> {
  const alert: Alert = {
    id: newId(),
    programmeId: about.programmeId,
    subjectKind: about.subjectKind,
    subjectId: about.subjectId,
    level: about.level,
    link: about.link,
    skipIds: about.skip ?? [],
    raisedBy: about.raisedBy ?? null,
    raisedAt: doing.now,
    acknowledgedAt: null,
    acknowledgedBy: null,
    heldBy: null,
    stoppedAt: null,
    dueAt: doing.now,
    nextAt: doing.now,
  };
  if (await insertAlert(doing, alert)) return alert;
  const before = await findAlert(doing, about.subjectKind, about.subjectId, "to change");
  if (!before) throw new Error("An alert that is there already cannot be found.");
  const skipIds = [...new Set([...before.skipIds, ...alert.skipIds])];
  await keepRead(doing, before.id, { level: alert.level, skipIds });
  await cancelUnsent(doing, before.id, "it is for somebody else", skipIds);
  return { ...before, level: alert.level, skipIds };
}
