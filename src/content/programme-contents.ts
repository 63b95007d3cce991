import {
  groundRules,
  isClosedOn,
  listProgrammes,
  offerOf,
  statementText,
  type Programme,
  type Statement,
} from "../programmes/index.ts";
import type { Doing } from "../platform/web/index.ts";
import type { Content, Contents } from "./content.ts";
import { markOf } from "./marks.ts";

/** What each open programme offers, and its ground rules, as people read them: made from its values, or reworded. */
export const programmeContents: Contents = async ({ db, organisation, today }) =>
  (await listProgrammes(db, organisation.id))
    .filter((programme) => !isClosedOn(programme, today))
    .flatMap((programme) => textsOf(programme, organisation.name));

function textsOf(programme: Programme, owner: string): Content[] {
  const { id, name, settings, offerParents, offerReferrers } = programme;
  const of = (kind: "offer" | "ground rules", reader: string, own: boolean, text: string): Content => ({
    key: keyOf(kind, reader, id),
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

const keyOf = (kind: "offer" | "ground rules", reader: string, programmeId: string): string =>
  `${kind.replace(" ", "-")}-${reader}-${programmeId}`;

/** What staff are told beside an offer as it reads now; null where there is nothing to tell. */
export const markOfOffer = (
  doing: Doing,
  programmeId: string,
  reader: "parents" | "referrers",
  offer: Statement,
): Promise<string | null> =>
  markOf(doing, [{ key: keyOf("offer", reader, programmeId), text: statementText(offer).split("\n") }]);

/** The same beside the ground rules of two people: other words than the programme's were signed by nobody. */
export const markOfRules = (
  doing: Doing,
  programmeId: string,
  reader: "parents" | "supporters",
  rules: Statement,
): Promise<string | null> =>
  markOf(doing, [
    { key: keyOf("ground rules", reader, programmeId), text: statementText(rules).split("\n") },
  ]);
