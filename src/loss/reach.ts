import { called, namesOf } from "../people/index.ts";
import { notFound, type Asked } from "../platform/web/index.ts";
import type { Loss, Subject } from "./loss.ts";
import { findLoss, findReferred, isHersToTell } from "./store.ts";

/** Whom the address means, what she is called, and whether it is she herself who asks. */
export type Reached = { subject: Subject; id: string; called: string; isHerself: boolean };

/** A person or a referral whose life is this actor's to tell of (`app.is_hers_to_tell`); anybody else is not there. */
export async function reachSubject(asked: Asked): Promise<Reached> {
  const id = asked.params["id"] ?? "";
  if (await isHersToTell(asked, id, null)) return reachedPerson(asked, id, id);
  if (!(await isHersToTell(asked, null, id))) throw notFound();
  const referred = await asked.asSystem(() => findReferred(asked, id));
  if (!referred) throw notFound();
  return referred.personId
    ? reachedPerson(asked, id, referred.personId)
    : { id, subject: { personId: null, referralId: id }, called: firstName(referred.name), isHerself: false };
}

async function reachedPerson(asked: Asked, id: string, personId: string): Promise<Reached> {
  const found = (await namesOf(asked, [personId])).get(personId);
  if (!found) throw notFound();
  // the same words as for any page of hers: her log never says that there was a loss
  await asked.viewed(personId, "person");
  return {
    id,
    subject: { personId, referralId: null },
    called: found.called,
    isHerself: personId === asked.actor.personId,
  };
}

/** The period of the address, as far as this actor may read it. */
export async function reachLoss(asked: Asked): Promise<{ loss: Loss; called: string; isHerself: boolean }> {
  const loss = await findLoss(asked, asked.params["id"] ?? "");
  if (!loss) throw notFound();
  if (loss.personId) await asked.viewed(loss.personId, "person");
  return {
    loss,
    called: await whatSheIsCalled(asked, loss),
    isHerself: asked.actor.role === "parent" && loss.personId === asked.actor.personId,
  };
}

export async function whatSheIsCalled(asked: Asked, { personId, referralId }: Subject): Promise<string> {
  if (personId !== null) return (await namesOf(asked, [personId])).get(personId)?.called ?? "She";
  const referred = await asked.asSystem(() => findReferred(asked, referralId));
  return referred ? firstName(referred.name) : "She";
}

const firstName = (name: string): string => called({ name, known_as: null });
