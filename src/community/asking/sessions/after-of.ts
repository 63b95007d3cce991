import type { Asked } from "../../../platform/web/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import type { AfterView } from "./pages/after-part.tsx";
import type { InSession } from "./reach.ts";
import { findReflection, hasGivenFeedback, listFeedback, listSteps } from "./store/after-store.ts";
import { listDigests } from "./store/digest-store.ts";

/** Fewer than this and what one member thought could be told apart. */
export const feedbackLeast = 3;

/** What there is after a session, for whoever looks: the digest she may read, and what is hers to say. */
export async function afterOf(asked: Asked, { session, as }: InSession): Promise<AfterView> {
  const digests = await listDigests(asked, session.id);
  const signed = digests.find(({ signedAt }) => signedAt !== null) ?? null;
  const [newest] = digests;
  const tends = as === "supporter" || as === "coordinator";
  const feedback = as === "coordinator" || as === "guest" ? await listFeedback(asked, session.id) : [];
  return {
    id: session.id,
    guest: session.guestName,
    digest: signed
      ? {
          words: signed.words,
          prompts: signed.prompts,
          checked: `Written by parents, checked by ${session.guestName} on ${sayDay(today(signed.signedAt ?? asked.now))}`,
        }
      : null,
    writes: tends
      ? newest === undefined
        ? "nothing yet"
        : newest.signedAt
          ? "signed"
          : newest.wish
            ? "wished"
            : newest.sentAt
              ? "sent"
              : "draft"
      : null,
    wish: tends && !newest?.signedAt ? (newest?.wish ?? null) : null,
    toSign:
      as === "guest" && newest?.sentAt && !newest.signedAt
        ? { id: newest.id, words: newest.words, prompts: newest.prompts, wished: newest.wish !== null }
        : null,
    steps:
      as === "member"
        ? (await listSteps(asked, session.id)).map(({ id, words, doneAt }) => ({
            id,
            words,
            done: doneAt !== null,
          }))
        : [],
    mayFeedBack: as === "member" && !(await hasGivenFeedback(asked, session.id)),
    feedback:
      feedback.length >= feedbackLeast
        ? {
            period: `From ${feedback.length} members since ${sayDay(today(session.startsAt))}`,
            very: feedback.filter(({ useful }) => useful === "very").length,
            little: feedback.filter(({ useful }) => useful === "a little").length,
            not: feedback.filter(({ useful }) => useful === "not really").length,
            words: feedback.flatMap(({ words, mayQuote }) => (words ? [{ words, mayQuote }] : [])),
          }
        : null,
    reflection: as === "guest" || as === "coordinator" ? await findReflection(asked, session.id) : null,
  };
}
