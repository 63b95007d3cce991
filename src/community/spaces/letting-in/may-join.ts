import type { ReferralState } from "../../../referrals/index.ts";
import type { Space } from "../../space.ts";
import { addDays, daysBetween, type Day } from "../../../words/day.ts";

/** What is known of somebody who might join. */
export type Candidate = {
  personId: string;
  referralId: string;
  programmeId: string;
  name: string;
  state: ReferralState;
  bornOn: Day | null;
  dueOn: Day | null;
  babyBornOn: Day | null;
  /** The switch for loss is on, as far as whoever asks may know. */
  quiet: boolean;
  /** What is known of whose place this is: her pronouns, or a programme she was accepted to. */
  knownAs: "mother" | "father" | null;
  /** She has a place there, or an offer. */
  isThere: boolean;
};

/** What of a space and its programme decides who may join. */
export type JoinAsked = {
  space: Pick<
    Space,
    | "programmeId"
    | "kind"
    | "dueMonth"
    | "endsOn"
    | "goodbyeFromOn"
    | "readOnlyFromOn"
    | "closedAt"
    | "membersMax"
  >;
  settings: { forWhom: "mums" | "dads" | "anyone" | "staff"; babyAgeWeeksMax: number | null };
  members: number;
  /** Supporters of the space who are kept from her record. */
  keptApart: number;
  today: Day;
};

/** Nobody goes past these; the others a coordinator may, with a reason that shows. */
export type NeverJoins =
  | "notAgreed"
  | "otherProgramme"
  | "quietNow"
  | "isThere"
  | "spaceEnding"
  | "notForFathers"
  | "notForMothers";
export type JoinsDespite =
  | "noDate"
  | "babyTooOld"
  | "otherMonth"
  | "noBirthDate"
  | "notYoung"
  | "isFull"
  | "keptApart";

const afterAcceptance: readonly ReferralState[] = ["agreed", "waiting", "matched"];
/** Days after the due date that a pregnancy whose baby nobody told us of still counts. */
const lateDays = 28;
/** Young parents are under 25, as in most UK services for them (ours). */
const youngUnderYears = 25;

/** What speaks against a place for her: what nobody goes past first, then what a coordinator may with a reason (A4, A6, A7, B18). */
export function mayJoin(her: Candidate, asked: JoinAsked): { never: NeverJoins[]; despite: JoinsDespite[] } {
  const { space } = asked;
  const never: NeverJoins[] = [];
  if (!afterAcceptance.includes(her.state)) never.push("notAgreed");
  if (her.programmeId !== space.programmeId) never.push("otherProgramme");
  if (her.quiet) never.push("quietNow");
  if (her.isThere) never.push("isThere");
  if (isEnding(space, asked.today)) never.push("spaceEnding");
  if (isForMothers(asked) && her.knownAs === "father") never.push("notForFathers");
  if (isForFathers(asked) && her.knownAs === "mother") never.push("notForMothers");
  const despite: JoinsDespite[] = [];
  const time = whyNotThen(her, asked);
  if (time) despite.push(time);
  if (space.dueMonth && her.dueOn?.slice(0, 7) !== space.dueMonth.slice(0, 7)) despite.push("otherMonth");
  if (space.kind === "young parents" && her.bornOn === null) despite.push("noBirthDate");
  if (
    space.kind === "young parents" &&
    her.bornOn !== null &&
    years(her.bornOn, asked.today) >= youngUnderYears
  )
    despite.push("notYoung");
  if (asked.members >= space.membersMax) despite.push("isFull");
  if (asked.keptApart > 0) despite.push("keptApart");
  return { never, despite };
}

/** Mothers alone: the kind says so, or the programme does. */
export const isForMothers = ({ space, settings }: Pick<JoinAsked, "space" | "settings">): boolean =>
  space.kind === "mums" || (space.kind !== "dads" && settings.forWhom === "mums");
export const isForFathers = ({ space, settings }: Pick<JoinAsked, "space" | "settings">): boolean =>
  space.kind === "dads" || (space.kind !== "mums" && settings.forWhom === "dads");

/** It is closed, or saying goodbye: nobody new comes. */
export const isEnding = (
  space: Pick<Space, "closedAt" | "goodbyeFromOn" | "readOnlyFromOn" | "endsOn">,
  today: Day,
): boolean =>
  space.closedAt !== null ||
  [space.goodbyeFromOn, space.readOnlyFromOn, space.endsOn].some((day) => day !== null && day <= today);

function whyNotThen(her: Candidate, { settings, today }: JoinAsked): "noDate" | "babyTooOld" | null {
  if (her.babyBornOn === null)
    return her.dueOn !== null && her.dueOn >= addDays(today, -lateDays) ? null : "noDate";
  const weeks = daysBetween(her.babyBornOn, today) / 7;
  return settings.babyAgeWeeksMax !== null && weeks <= settings.babyAgeWeeksMax ? null : "babyTooOld";
}

const years = (born: Day, today: Day): number =>
  Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
