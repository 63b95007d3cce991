import { namesOf } from "../../people/index.ts";
import { page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayGestation } from "../../words/pregnancy.ts";
import { sayAbout } from "../say-about.ts";
import { decisionKinds, isAboutOurOwn as onlyOurOwn } from "./decision.ts";
import { DecisionsPage } from "./pages/decisions-page.tsx";
import { offerDecision } from "./say-decision.ts";
import { isAboutOurOwn, reachDecided } from "./standing.ts";

/** GET /concerns/:id/decisions: what may happen. About somebody of ours, what is only about them comes first. */
export async function showDecisions(asked: Asked): Promise<Answer> {
  const { concern } = await reachDecided(asked);
  const names = await namesOf(asked, [concern.aboutPersonId]);
  const ours = isAboutOurOwn(concern);
  const offered = [
    ...decisionKinds.filter((kind) => ours && onlyOurOwn(kind)),
    ...decisionKinds.filter((kind) => !onlyOurOwn(kind)),
  ];
  const weeks = concern.said.gestationWeeks;
  const view = {
    id: concern.id,
    about: sayAbout(concern, names),
    offers: offered.map((kind) => ({ kind, ...offerDecision(kind) })),
    unborn:
      concern.said.aboutKind !== "unborn-baby"
        ? null
        : weeks === null
          ? ""
          : sayGestation({ weeks, days: 0 }),
  };
  return page("Concern", <DecisionsPage {...view} />, { current: "concerns" });
}
