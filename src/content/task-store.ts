import type { Doing } from "../platform/web/index.ts";
import type { Day } from "../words/day.ts";
import type { SignOff } from "./sign-off.ts";
import "./tables.ts";

export type Task = { key: string; personId: string | null; openedAt: Date; dueOn: Day };

/** Opens the task of a signature that ran out; false when it was opened before. */
export async function openTask(
  { db, organisation, now }: Doing,
  signOff: SignOff,
  personId: string | null,
  dueOn: Day,
): Promise<boolean> {
  const made = await db
    .insertInto("content_task")
    .values({
      organisation_id: organisation.id,
      key: signOff.key,
      sign_off_id: signOff.id,
      person_id: personId,
      opened_at: now,
      due_on: dueOn,
      done_at: null,
    })
    .onConflict((conflict) => conflict.column("sign_off_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

export async function listOpenTasks({ db }: Doing): Promise<Task[]> {
  return db
    .selectFrom("content_task")
    .select(["key", "person_id as personId", "opened_at as openedAt", "due_on as dueOn"])
    .where("done_at", "is", null)
    .orderBy("due_on")
    .execute();
}

/** Every task of a text is done: it was signed again, or its words are gone. */
export async function closeTasks({ db, now }: Doing, keys: readonly string[]): Promise<void> {
  await db
    .updateTable("content_task")
    .set({ done_at: now })
    .where("key", "in", keys.length > 0 ? [...keys] : [""])
    .where("done_at", "is", null)
    .execute();
}
