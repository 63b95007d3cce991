import type { RegularParts } from "../../platform/doing/in-each-organisation.ts";
import { inEachOrganisation } from "../../platform/doing/in-each-organisation.ts";
import { listAdministrators } from "../../people/index.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { sayDay, at } from "../../words/day.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { dueRecords } from "./standing.ts";
import { hasSpaces, listEntries } from "./store/entry-store.ts";

/** What of the register is due, for an administrator’s board. One query. */
export async function registerOpen(doing: Doing): Promise<OpenThing[]> {
  if (doing.actor.role !== "administrator" || !(await hasSpaces(doing))) return [];
  return dueRecords(await listEntries(doing), doing.today).map(({ kind, words, since }): OpenThing => ({
    key: `register:${kind}`,
    severity: "soon",
    title: words,
    words: "The Online Safety Act asks you to write it down, and to look at it again each year.",
    clock: since ? `Since ${sayDay(since)}` : "Before a space opens",
    late: since !== null,
    href: `/online-safety/records/${kind}`,
    doWords: "Open it",
    since: since ? at(since, "09:00") : doing.now,
  }));
}

/** Every morning: administrators hear once a month of what is missing or to be looked at again. */
export async function remindOfRegister(doing: Doing): Promise<void> {
  if (!(await hasSpaces(doing))) return;
  const due = dueRecords(await listEntries(doing), doing.today);
  if (due.length === 0) return;
  for (const toPersonId of await listAdministrators(doing.db))
    await doing.owe({
      toPersonId,
      template: "register-due",
      subject: "Something for you to look at",
      body: "Something of yours is to be looked at again. Please sign in.",
      link: "/online-safety",
      onceKey: `register:${doing.today.slice(0, 7)}:${toPersonId}`,
    });
}

export const registerQueues = (parts: RegularParts): Queue[] => [
  {
    name: "remind-of-register",
    cron: "45 6 * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, remindOfRegister),
  },
];
