import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { POINTS } from "./score.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** The same supporter again, where that is possible (`A31`); changes are kept few (`B12`). */
export function continuityFit(parent: ParentSide, supporter: SupporterSide): Part {
  const row = quietPart(
    "Met before",
    parent.supportedBeforeBy.length > 0 ? "Supported before" : "Not before",
    "No",
  );
  if (!parent.supportedBeforeBy.includes(supporter.id)) return { ...row, fit: "yes" };
  return {
    ...row,
    theirs: "Yes",
    fit: "yes",
    points: POINTS.supportedBefore,
    forHer: "Has been your supporter before",
    forCoordinator: "Supported this parent before",
  };
}
