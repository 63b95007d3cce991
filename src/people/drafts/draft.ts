import { formField, notAllowed, Stop, type Asked, type Typed } from "../../platform/web/index.ts";
import { findDraft, findDrafts, keepDraft, removeDraft, removeOldest, type Draft } from "./store.ts";

/** Bytes one draft may hold: a long contact note several times over. */
const bytesMax = 64 * 1024;
/** Drafts one person may have at once; the oldest makes room. */
const draftsMax = 40;
const formName = /^[a-z][a-z0-9-]*(:[a-z0-9-]+)*$/;
// never kept, whatever the form is called: what proves who somebody is
const proof = /password|code|token/i;

/** What somebody signed in typed into this form and has not sent; null when there is nothing. */
export async function loadDraft(asked: Asked, form: string): Promise<Draft | null> {
  return asked.actor.personId ? findDraft(asked.db, asked.actor.personId, form) : null;
}

/** Her drafts of a family of forms (`refer:`), the last saved first. `begins` holds no % or _. */
export async function listDrafts(asked: Asked, begins: string): Promise<Draft[]> {
  return asked.actor.personId ? findDrafts(asked.db, asked.actor.personId, begins) : [];
}

/**
 * Keeps what is typed so far, in place of what was kept before; passwords, codes and tokens never.
 * Refuses a form name that is not words and hyphens (`log-contact`, `refer:<id>`) and more than 64 kB.
 */
export async function saveDraft(asked: Asked, form: string, typed: Typed): Promise<void> {
  const { actor, organisation, db, now } = asked;
  if (!actor.personId) throw notAllowed("Sign in first. What you typed is still on your page.");
  if (form.length > 120 || !formName.test(form))
    throw new Stop(400, "We do not know that form, so what you typed was not saved.");
  const kept = Object.fromEntries(
    Object.entries(typed).filter(([field]) => field !== formField && !proof.test(field)),
  );
  if (Buffer.byteLength(JSON.stringify(kept)) > bytesMax)
    throw new Stop(
      413,
      "That is more than we can keep as a draft. Make it shorter, or send it in parts. It is still on your page.",
    );
  await keepDraft(
    db,
    { organisationId: organisation.id, personId: actor.personId },
    { form, typed: kept, savedAt: now },
  );
  await removeOldest(db, actor.personId, draftsMax);
}

/** The form was sent: what was kept of it goes. */
export async function dropDraft(asked: Asked, form: string): Promise<void> {
  if (asked.actor.personId) await removeDraft(asked.db, asked.actor.personId, form);
}
