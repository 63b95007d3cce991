import { markOf, NotChecked } from "../../../content/index.ts";
import { page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { allFamilies } from "../rules/all-families.ts";
import { keptRules, ownFamily } from "./change.ts";
import { triageContents } from "./contents.ts";
import { RulesPage } from "./pages/rules-page.tsx";
import { mayChange, whoSeesMisses } from "./policy.ts";
import { findVersion, listChanges } from "./store/change-store.ts";

/** GET /triage: every rule that reads posts, by what it is about. */
export async function listRules(asked: Asked): Promise<Answer> {
  const kept = keptRules(allFamilies, await listChanges(asked));
  const titles = [...allFamilies.map(({ title }) => title), ownFamily];
  const body = (
    <RulesPage
      version={await findVersion(asked)}
      mark={<NotChecked mark={await markOf(asked, [...(await triageContents(asked))])} />}
      families={titles.flatMap((title) => {
        const rules = kept.filter(({ family }) => family === title);
        return rules.length > 0 ? [{ title, rules }] : [];
      })}
      mayChange={mayChange(asked.actor)}
      seesMisses={whoSeesMisses.some((role) => role === asked.actor.role)}
    />
  );
  return page("How posts are read", body, { current: "organisation" });
}
