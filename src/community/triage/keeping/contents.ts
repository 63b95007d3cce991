import type { Content, Contents } from "../../../content/index.ts";
import type { Rule, Setting } from "../rule.ts";
import { allFamilies } from "../rules/all-families.ts";
import { heaviest } from "../weighing/weights.ts";
import { keptRules } from "./change.ts";
import { listChanges } from "./store/change-store.ts";

/** The rules of each family as something to sign; what an organisation made of them is in the words, so a change is signed anew. */
export const triageContents: Contents = async (doing) => {
  const kept = keptRules(allFamilies, await listChanges(doing));
  const own = kept.filter(({ isOwn }) => isOwn);
  return [
    ...allFamilies.map(({ key, title, owner, version }): Content => {
      const rules = kept.filter(({ family, isOwn }) => family === title && !isOwn);
      return {
        key: `triage-${key}`,
        kind: "rule",
        name: `How posts are read: ${title}`,
        owner,
        sources: [...new Set(rules.map(({ rule }) => rule.source))].map((name) => ({ name, url: null })),
        version: rules.every(({ added, isOff }) => added.length === 0 && !isOff) ? version : null,
        text: rules.flatMap(({ rule, isOff }) => linesOf(rule, isOff)),
      };
    }),
    ...(own.length > 0
      ? [
          {
            key: "triage-own",
            kind: "rule" as const,
            name: "How posts are read: our own rules",
            owner: "The organisation",
            sources: [],
            version: null,
            text: own.flatMap(({ rule, isOff }) => linesOf(rule, isOff)),
          },
        ]
      : []),
  ];
};

const linesOf = (
  { id, tier, reason, phrases, together, weighed, raise = [], turn = [], when }: Rule,
  isOff: boolean,
): string[] => [
  `${id}: ${tier}${isOff ? ", switched off" : ""}. ${reason}`,
  ...(when ? [sayWhen(when)] : []),
  ...[...raise, ...turn].map(
    ({ to, because, near = [], when }) => `${to}: ${because} ${when ? sayWhen(when) : ""} ${near.join("; ")}`,
  ),
  ...(together ? [`${together.least} or more of these together:`] : []),
  ...(together?.signs ?? []).map(({ name, phrases }) => `${name}: ${phrases.join("; ")}`),
  ...(weighed
    ? [`From ${weighed.least} tenths on; what weighs most: ${heaviest(weighed.table).join("; ")}`]
    : []),
  ...(phrases.length > 0 ? [`Phrases: ${phrases.join("; ")}`] : []),
];

const sayWhen = ({ pregnant, afterBirth, space, hours }: Setting): string =>
  `Holds: ${JSON.stringify({ pregnant, afterBirth, space, hours })}`;
