import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Template } from "../templates/shipped.ts";
import "../tables.ts";

/** Words the organisation has made its own. */
export async function listOwnTemplates({ db }: Doing): Promise<Template[]> {
  return db
    .selectFrom("reply_template")
    .select(["key", "title", "words", "version"])
    .where("ended_at", "is", null)
    .orderBy("changed_at")
    .execute();
}

/** Keeps an organisation's own words in the place of what stood there. */
export async function keepTemplate(
  { db, organisation, actor, now }: Doing,
  template: Template,
): Promise<void> {
  await db
    .updateTable("reply_template")
    .set({ ended_at: now })
    .where("key", "=", template.key)
    .where("ended_at", "is", null)
    .execute();
  await db
    .insertInto("reply_template")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      key: template.key,
      title: template.title,
      words: template.words,
      version: template.version,
      changed_at: now,
      changed_by: actor.personId ?? "",
    })
    .execute();
}
