import type { Db, HelpLine, Theme } from "../platform/db/index.ts";
import type { Nation } from "../words/nation.ts";

export type OrganisationParts = Partial<{
  name: string;
  plainName: string;
  nation: Nation;
  leaveUrl: string;
  helpLines: HelpLine[];
  theme: Theme;
}>;

/** Keeps the parts given and leaves the others. */
export async function keepOrganisation(
  db: Db,
  organisationId: string,
  parts: OrganisationParts,
): Promise<void> {
  await db
    .updateTable("organisation")
    .set({
      ...(parts.name === undefined ? {} : { name: parts.name }),
      ...(parts.plainName === undefined ? {} : { plain_name: parts.plainName }),
      ...(parts.nation === undefined ? {} : { nation: parts.nation }),
      ...(parts.leaveUrl === undefined ? {} : { leave_url: parts.leaveUrl }),
      ...(parts.helpLines === undefined ? {} : { help_lines: JSON.stringify(parts.helpLines) }),
      ...(parts.theme === undefined ? {} : { theme: JSON.stringify(parts.theme) }),
    })
    .where("id", "=", organisationId)
    .execute();
}

/** The theme of the organisation with this short name; null when there is none. */
export async function findTheme(db: Db, slug: string): Promise<Theme | null> {
  const row = await db.selectFrom("organisation").select("theme").where("slug", "=", slug).executeTakeFirst();
  return row?.theme ?? null;
}
