import { notFound, type Doing } from "../platform/web/index.ts";
import { keptFrom } from "../people/index.ts";
import { findForMatching, type ForMatching } from "../referrals/index.ts";
import { listStoodDown } from "../safeguarding/index.ts";
import {
  findProgramme,
  listCarried,
  listLeave,
  listReadiness,
  listSupporters,
  nothingCarried,
  type NamedSupporter,
  type ProgrammeHere,
} from "../supporters/index.ts";
import { milesBetween } from "../words/place.ts";
import type { DoNotMatch } from "./do-not-match.ts";
import { listKeptApartEntries } from "./kept-apart/store.ts";
import type { ParentSide } from "./parent-side.ts";
import type { Around } from "./parts-of-fit.ts";
import { listSupportersOf } from "./sides/store.ts";
import { parentSideOf, supporterSideOf } from "./side-of.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** Everything that bears on who might suit one parent. */
export type Gathered = {
  parent: ForMatching;
  programme: ProgrammeHere;
  parentSide: ParentSide;
  supporters: ReadonlyMap<string, NamedSupporter>;
  sides: readonly SupporterSide[];
  doNotMatch: readonly DoNotMatch[];
  supportedNowBy: readonly string[];
  around: Around;
};

/**
 * Reads, as whoever asks, what the row policies let her read; some ten queries however many supporters there are.
 * @throws not found when the referral is not hers to see, or nobody knows yet who it is about
 */
export async function gather(doing: Doing, referralId: string): Promise<Gathered> {
  const { db, today } = doing;
  const parent = await findForMatching(doing, referralId);
  const programme = parent && (await findProgramme(db, parent.programmeId));
  if (!parent || !programme) throw notFound();
  const history = await listSupportersOf(db, parent.personId);
  const supporters = await listSupporters(db, programme.id);
  const periods = await listReadiness(db, programme.id);
  const leave = await listLeave(db, today);
  const carried = await listCarried(db, programme.id, today);
  const outOfSight = await keptFrom(doing, parent.personId);
  const stoodDown = await listStoodDown(db, programme.id);
  const ofHers = <T extends { personId: string }>(all: readonly T[], id: string): T[] =>
    all.filter((each) => each.personId === id);
  return {
    parent,
    programme,
    parentSide: parentSideOf(
      parent,
      history.flatMap(({ supporterId, endedOn }) => (endedOn ? supporterId : [])),
    ),
    supporters: new Map(supporters.map((each) => [each.personId, each])),
    sides: supporters
      // somebody may be a parent here and a supporter too, and is never suggested for herself; nor is anybody who must
      // not see this parent's record, or is not to be asked just now: nothing says that there is such a person, or why
      .filter(
        ({ personId }) =>
          personId !== parent.personId && !outOfSight.has(personId) && !stoodDown.includes(personId),
      )
      .map((each) =>
        supporterSideOf(each, {
          programme: programme.name,
          settings: programme.settings,
          periods: ofHers(periods, each.personId),
          leave: ofHers(leave, each.personId),
          carried: carried.get(each.personId) ?? nothingCarried,
          today,
        }),
      ),
    doNotMatch: await listKeptApartEntries(db),
    supportedNowBy: history.flatMap(({ supporterId, endedOn }) => (endedOn ? [] : supporterId)),
    around: { milesBetween: (one, other) => milesBetween(one, other), today },
  };
}
