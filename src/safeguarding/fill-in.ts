import { happened, nothing, type Outcome } from "../words/outcome.ts";
import { concernFact, type Concern, type ConcernSaid } from "./concern.ts";
import { levelOf } from "./level.ts";

/** What whoever raised it says later of what she left open. */
export type MoreSaid = { aboutPersonId: string | null; soon: string; said: ConcernSaid };
export type FilledIn = Concern & { said: ConcernSaid };

/**
 * Fills in what was left open, and leaves what was said before as it is: a concern is added to, never edited. Nothing to
 * do when nothing open is said.
 */
export function fillIn(
  concern: Concern,
  more: MoreSaid,
): Outcome<FilledIn, ReturnType<typeof concernFact>, never> {
  const { said } = concern;
  const aboutKind = said.aboutKind ?? more.said.aboutKind;
  const filled: ConcernSaid = {
    aboutKind,
    gestationWeeks: said.gestationWeeks ?? (aboutKind === "unborn-baby" ? more.said.gestationWeeks : null),
    aboutName: said.aboutName ?? more.said.aboutName,
    whenAndWhere: said.whenAndWhere ?? more.said.whenAndWhere,
    alreadyDone: said.alreadyDone ?? more.said.alreadyDone,
    sheKnows: said.sheKnows ?? more.said.sheKnows,
  };
  const level =
    concern.levelSaid || more.soon === ""
      ? { level: concern.level, levelSaid: concern.levelSaid }
      : levelOf(more.soon, aboutKind);
  const after = {
    ...concern,
    ...level,
    aboutPersonId: concern.aboutPersonId ?? more.aboutPersonId,
    said: filled,
  };
  const isSame =
    after.aboutPersonId === concern.aboutPersonId &&
    after.level === concern.level &&
    after.levelSaid === concern.levelSaid &&
    (Object.keys(filled) as (keyof ConcernSaid)[]).every((key) => filled[key] === said[key]);
  return isSame ? nothing() : happened(after, concernFact("ConcernFilledIn", concern));
}
