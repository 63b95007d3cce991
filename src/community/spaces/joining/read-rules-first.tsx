import { go, notYetRight, one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import type { Space } from "../../space.ts";
import { endPlace } from "../leaving/end-place.ts";
import { JoiningPage } from "../pages/joining-page.tsx";
import { reachOffer } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { findRules } from "../store/rules-store.ts";
import { sayPromise } from "./say-promise.ts";
import { loadJoining, saveJoining } from "./draft-of.ts";

/** GET /spaces/:id/joining: what she is invited to, and the house rules before anything else. */
export async function joining(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  return offer.joined ? go(`/spaces/${space.id}`) : draw(asked, space, noProblems);
}

/** POST /spaces/:id/joining/rules: she agrees to the rules as she read them. */
export async function agreeToRules(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  if (offer.joined) return go(`/spaces/${space.id}`);
  if (one(asked.typed, "agree") !== "yes") return draw(asked, space, { agree: REFUSALS.agreeFirst });
  const { version } = await findRules(asked, space.id);
  if (one(asked.typed, "version") !== String(version))
    return draw(asked, space, { agree: REFUSALS.rulesChanged });
  await saveJoining(asked, space.id, { ...(await loadJoining(asked, space.id)), rulesVersion: version });
  return go(`/spaces/${space.id}/joining/name`);
}

/** POST /spaces/:id/joining/refusal: no thank you; nobody asks why. */
export async function sayNo(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  if (!offer.joined) await endPlace(asked, offer, { why: "no thank you", by: asked.actor.personId });
  return go(offer.joined ? `/spaces/${space.id}` : "/community?done=no");
}

async function draw(asked: Asked, space: Space, problems: Problems): Promise<Answer> {
  const body = (
    <JoiningPage
      id={space.id}
      name={space.name}
      purpose={space.purpose}
      promise={sayPromise(space)}
      opens={space.opensOn > asked.today ? space.opensOn : null}
      rules={await findRules(asked, space.id)}
      easy={one(asked.query, "easy") === "yes"}
      asSupporter={asked.actor.role === "supporter"}
      problems={problems}
    />
  );
  const title = "An invitation";
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community" });
}
