import { newId } from "../../../platform/db/index.ts";
import { go, notYetRight, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { findProgramme } from "../../../supporters/index.ts";
import { memberJoined, placeTaken } from "../facts.ts";
import { endPlace } from "../leaving/end-place.ts";
import { PreviewPage } from "../pages/preview-page.tsx";
import { reachOffer } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { keepTaken } from "../store/member-store.ts";
import { findPlace } from "../store/place-store.ts";
import { findRules } from "../store/rules-store.ts";
import { keepWelcome } from "../store/welcome-store.ts";
import { welcomeDue } from "../welcoming/welcome-due.ts";
import { dropJoining, loadJoining, type JoiningDraft } from "./draft-of.ts";
import { takePlace } from "./take-place.ts";

const isWhole = ({ rulesVersion, handle, picture }: JoiningDraft): boolean =>
  rulesVersion > 0 && handle !== "" && picture !== "";

/** GET /spaces/:id/joining/preview: this is how others see you. */
export async function preview(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  if (offer.joined) return go(`/spaces/${space.id}`);
  const draft = await loadJoining(asked, space.id);
  if (!isWhole(draft)) return go(`/spaces/${space.id}/joining`);
  return page(
    "How others see you",
    <PreviewPage id={space.id} name={space.name} seen={draft} problem={null} />,
    {
      current: "community",
    },
  );
}

/** POST /spaces/:id/joining: she is there from now on, under the name she chose. */
export async function join(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  if (offer.joined) return go(`/spaces/${space.id}`);
  const draft = await loadJoining(asked, space.id);
  if (!isWhole(draft)) return go(`/spaces/${space.id}/joining`);
  const { version } = await findRules(asked, space.id);
  const outcome = takePlace(offer, { memberId: newId(), ...draft }, space, version, asked.today);
  if (outcome.kind === "refused")
    return notYetRight(
      "How others see you",
      <PreviewPage id={space.id} name={space.name} seen={draft} problem={REFUSALS[outcome.refusal]} />,
      { current: "community" },
    );
  if (outcome.kind === "happened") {
    const taken = outcome.state;
    await keepTaken(asked, space, offer.place, { ...taken, about: draft.about || null });
    await asked.happened(
      memberJoined({ ...taken, spaceId: space.id, place: offer.place }, space.programmeId),
    );
    if (offer.place === "member")
      await keepWelcome(asked, {
        memberId: taken.memberId,
        spaceId: space.id,
        dueAt: await welcomeDue(asked, space),
      });
    // where nobody is matched one to one, a place is what her request was for
    const programme = await findProgramme(asked.db, space.programmeId);
    if (offer.referralId && programme?.settings.matchesMax === 0)
      await asked.happened(placeTaken({ id: offer.id, referralId: offer.referralId }, space.programmeId));
    const before = offer.fromPlaceId ? await findPlace(asked, offer.fromPlaceId) : null;
    if (before) await endPlace(asked, before, { why: "moved", by: asked.actor.personId });
    await dropJoining(asked, space.id);
    await asked.changed(`space:${space.id}`);
  }
  return go(offer.place === "member" ? `/spaces/${space.id}/hello` : `/spaces/${space.id}`);
}
