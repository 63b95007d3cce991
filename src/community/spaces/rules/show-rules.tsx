import { go, notYetRight, one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import { RulesPage } from "../pages/rules-page.tsx";
import { reachMine } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { keepAccepted } from "../store/member-store.ts";
import { findRules, hasAccepted } from "../store/rules-store.ts";

/** GET /spaces/:id/rules: as they stand today, in easy words too. */
export const showRules = async (asked: Asked): Promise<Answer> =>
  draw(asked, await reachSpace(asked), noProblems);

/** POST /spaces/:id/rules/acceptance: she agrees to them as she read them. */
export async function acceptRules(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachMine(asked);
  const { version } = await findRules(asked, space.id);
  if (one(asked.typed, "version") !== String(version))
    return draw(asked, { space, mine }, { agree: REFUSALS.rulesChanged });
  await keepAccepted(asked, space.id, mine.memberId, version);
  return go(`/spaces/${space.id}?just=rules`);
}

async function draw(asked: Asked, { space, mine }: Inside, problems: Problems): Promise<Answer> {
  const body = (
    <RulesPage
      id={space.id}
      name={space.name}
      rules={await findRules(asked, space.id)}
      easy={one(asked.query, "easy") === "yes"}
      asks={mine !== null && !(await hasAccepted(asked, space.id, mine.memberId))}
      rewords={asked.actor.role === "coordinator"}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("House rules", body, { current: "community" })
    : page("House rules", body, { current: "community" });
}
