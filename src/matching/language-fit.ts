import { sayList } from "../words/lists.ts";
import { languageName } from "./language-name.ts";
import { quietPart, NOT_KNOWN } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { inBoth } from "./same-words.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";
import { wishOn } from "./wish-on.ts";

/** Whether the two can talk. A parent who asked for someone of another language gets no points for sharing hers (`B10`). */
export function languageFit(parent: ParentSide, supporter: SupporterSide): Part {
  const first = parent.languages.first && languageName(parent.languages.first);
  const hers = [...new Set([...(first ? [first] : []), ...parent.languages.also.map(languageName)])];
  const theirs = [...new Set(supporter.languages.map(languageName))];
  const row = quietPart("Language", saidHers(hers, parent), sayList(theirs) || NOT_KNOWN);
  if (hers.length === 0 || theirs.length === 0) {
    return {
      ...row,
      toTalkAbout: `Language: ${hers.length === 0 ? "the parent's" : "the supporter's"} is not known`,
    };
  }
  const common = inBoth(hers, theirs);
  const another = common.find((language) => language !== first);
  const avoidsFirst = wishOn(parent, "language")?.wish === "different";
  if (first && common.includes(first) && !avoidsFirst) {
    return {
      ...row,
      fit: "yes",
      points: POINTS.firstLanguageShared,
      forHer: `Speaks ${first}, your first language`,
      forSupporter: `You both speak ${first}`,
      forCoordinator: `Speaks ${first}, the parent's first language`,
    };
  }
  if (another) {
    return {
      ...row,
      fit: "yes",
      points: POINTS.anotherLanguageShared,
      forHer: `You both speak ${another}`,
      forSupporter: `You both speak ${another}`,
      forCoordinator: `Both speak ${another}`,
    };
  }
  if (common.length > 0) {
    return {
      ...row,
      fit: "talk",
      toTalkAbout: `Only ${first} in common, and the parent asked for another language`,
    };
  }
  if (parent.languages.interpreter) {
    return {
      ...row,
      fit: "talk",
      toTalkAbout: "No language in common: book the interpreter the parent asked for",
    };
  }
  return {
    ...row,
    fit: "no",
    blocked: {
      code: "noSharedLanguage",
      words: "No language in common",
      toDo: [
        `Choose someone who speaks ${sayList(hers, "or")}.`,
        "Or ask the parent whether an interpreter would help, and record it.",
      ],
    },
  };
}

function saidHers(hers: readonly string[], parent: ParentSide): string {
  const said = sayList(hers) || NOT_KNOWN;
  return parent.languages.interpreter ? `${said}, with an interpreter` : said;
}
