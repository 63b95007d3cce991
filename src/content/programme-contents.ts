import {
  groundRules,
  isClosedOn,
  listProgrammes,
  offerOf,
  statementText,
  type Programme,
} from "../programmes/index.ts";
import type { Content, Contents } from "./content.ts";

/** What each open programme offers, and its ground rules, as people read them: made from its values, or reworded. */
export const programmeContents: Contents = async ({ db, organisation, today }) =>
  (await listProgrammes(db, organisation.id))
    .filter((programme) => !isClosedOn(programme, today))
    .flatMap((programme) => textsOf(programme, organisation.name));

function textsOf(programme: Programme, owner: string): Content[] {
  const { id, name, settings, offerParents, offerReferrers } = programme;
  const of = (kind: "offer" | "ground rules", reader: string, own: boolean, text: string): Content => ({
    key: `${kind.replace(" ", "-")}-${reader}-${id}`,
    kind,
    name: `${kind === "offer" ? "The offer" : "Ground rules"} for ${reader}: ${name}`,
    owner,
    sources: [
      {
        name: own ? "Worded by the organisation" : "Made from the programme’s values",
        url: null,
      },
    ],
    version: null,
    text: text.split("\n"),
  });
  return [
    of("offer", "parents", offerParents !== null, statementText(offerOf(programme, "parents"))),
    of("offer", "referrers", offerReferrers !== null, statementText(offerOf(programme, "referrers"))),
    of("ground rules", "parents", false, statementText(groundRules(settings, "parent"))),
    of("ground rules", "supporters", false, statementText(groundRules(settings, "supporter"))),
  ];
}
