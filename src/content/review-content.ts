import type { Doing } from "../platform/web/index.ts";
import { addDays } from "../words/day.ts";
import { notAccepted } from "./acceptance.ts";
import { fingerprint, type Contents } from "./content.ts";
import { keepWords, readRegister, type Register } from "./register.ts";
import { listAdministrators } from "./signer-store.ts";
import { listAcceptances, listSigners } from "./store.ts";
import { closeTasks, listOpenTasks, openTask } from "./task-store.ts";

/** A check that ran out is made good within so many days. */
export const taskDays = 14;

/**
 * Every morning: keeps the words of every text as they are, and makes each check that ran out somebody's task, once, with
 * a day. Done at start for the days nobody was there. A text that is gone takes its task with it.
 */
export const reviewContent =
  (contents: Contents, stage: "demo" | "live") =>
  async (doing: Doing): Promise<void> => {
    const register = await readRegister(doing, contents);
    await keepWords(doing, register.entries);
    await openTasks(doing, register);
    if (stage === "live") await remindOfUnsigned(doing, register);
  };

async function openTasks(doing: Doing, { entries }: Register): Promise<void> {
  const signers = await listSigners(doing);
  const administrators = await listAdministrators(doing);
  for (const { content, standing } of entries) {
    if (standing.state !== "run out") continue;
    const { signOff } = standing;
    // whoever signed it looks again; else the signer named first; else an administrator finds one
    const personId =
      signers.find((signer) => signer.personId === signOff.signedBy)?.personId ??
      signers[0]?.personId ??
      administrators[0] ??
      null;
    if (!(await openTask(doing, signOff, personId, addDays(doing.today, taskDays)))) continue;
    await doing.happened({
      kind: "ContentRanOut",
      subjectKind: "content",
      subjectId: signOff.id,
      detail: { key: content.key, version: signOff.version },
    });
    if (personId) await tell(doing, personId, `content-ran-out:${signOff.id}`, `/content/${content.key}`);
  }
  const here = new Set(entries.map(({ content }) => content.key));
  const gone = (await listOpenTasks(doing)).filter(({ key }) => !here.has(key)).map(({ key }) => key);
  if (gone.length > 0) await closeTasks(doing, gone);
}

/** In the live stage the administrators hear of words nobody has signed or accepted: once for each such list. */
async function remindOfUnsigned(doing: Doing, { entries, signOffs }: Register): Promise<void> {
  const contents = entries.map(({ content }) => content);
  const waiting = notAccepted(contents, signOffs, await listAcceptances(doing), doing.today);
  if (waiting.length === 0) return;
  const list = fingerprint(waiting.flatMap(({ key, text }) => [key, ...text]));
  for (const personId of await listAdministrators(doing))
    await tell(doing, personId, `content-to-accept:${list}:${personId}`, "/content/acceptance");
}

const tell = (doing: Doing, toPersonId: string, onceKey: string, link: string): Promise<string | null> =>
  doing.owe({
    toPersonId,
    template: "content-to-check",
    subject: "Please sign in",
    body: "Something needs to be looked at again. Please sign in.",
    link,
    onceKey,
  });
