import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";

/** The thread in which whoever is new is greeted, while it is open. Locked, so that two greetings open one. */
export async function findHelloThread(doing: Doing, spaceId: string): Promise<string | null> {
  const { db } = doing;
  return doing.asSystem(async () => {
    const row = await db
      .selectFrom("space")
      .select("hello_thread_id")
      .where("id", "=", spaceId)
      .forUpdate()
      .executeTakeFirst();
    if (!row?.hello_thread_id) return null;
    const thread = await db
      .selectFrom("thread")
      .select("id")
      .where("id", "=", row.hello_thread_id)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    return thread?.id ?? null;
  });
}

export async function keepHelloThread(doing: Doing, spaceId: string, threadId: string): Promise<void> {
  const { db } = doing;
  await doing.asSystem(() =>
    db.updateTable("space").set({ hello_thread_id: threadId }).where("id", "=", spaceId).execute(),
  );
}
