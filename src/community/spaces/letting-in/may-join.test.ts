import { describe, expect, test } from "vitest";
import { addDays, asDay } from "../../../words/day.ts";
import { mayJoin, type Candidate, type JoinAsked } from "./may-join.ts";
import { offerPlace, offerSupporterPlace, type NewOffer } from "./offer-place.ts";

const today = asDay("2026-08-04");
const her: Candidate = {
  personId: "p",
  referralId: "r",
  programmeId: "mums",
  name: "Zara Malik",
  state: "waiting",
  bornOn: asDay("1996-05-01"),
  dueOn: addDays(today, 70),
  babyBornOn: null,
  quiet: false,
  knownAs: null,
  isThere: false,
};
const asked: JoinAsked = {
  space: {
    programmeId: "mums",
    kind: "mums",
    dueMonth: null,
    endsOn: null,
    goodbyeFromOn: null,
    readOnlyFromOn: null,
    closedAt: null,
    membersMax: 30,
  },
  settings: { forWhom: "mums", babyAgeWeeksMax: null },
  members: 5,
  keptApart: 0,
  today,
};
const dads: JoinAsked = {
  ...asked,
  space: { ...asked.space, kind: "dads" },
  settings: { forWhom: "dads", babyAgeWeeksMax: 52 },
};
const inSpace = (space: Partial<JoinAsked["space"]>): JoinAsked => ({
  ...asked,
  space: { ...asked.space, ...space },
});

describe("who may join (A4, A6, A7)", () => {
  test("somebody who said yes and is pregnant: nothing speaks against it", () => {
    expect(mayJoin(her, asked)).toEqual({ never: [], despite: [] });
    expect(mayJoin({ ...her, state: "matched" }, asked).never).toEqual([]);
  });
  test.each([
    ["not accepted", { state: "invited" }, asked, "notAgreed"],
    ["only sent", { state: "sent" }, asked, "notAgreed"],
    ["stopped", { state: "stopped" }, asked, "notAgreed"],
    ["another programme’s", { programmeId: "befriending" }, asked, "otherProgramme"],
    ["after a loss", { quiet: true }, asked, "quietNow"],
    ["there already", { isThere: true }, asked, "isThere"],
    ["a father, to the mums", { knownAs: "father" }, asked, "notForFathers"],
    ["a mother, to the dads", { knownAs: "mother" }, dads, "notForMothers"],
    ["a space that closed", {}, inSpace({ closedAt: new Date(0) }), "spaceEnding"],
    ["a space saying goodbye", {}, inSpace({ goodbyeFromOn: today }), "spaceEnding"],
    ["a space on its last day", {}, inSpace({ endsOn: today }), "spaceEnding"],
  ] as const)("never: %s", (_, said, wanted, code) => {
    expect(mayJoin({ ...her, ...said }, wanted).never).toEqual([code]);
  });
  test.each([
    ["no date known", { dueOn: null }, asked, "noDate"],
    ["five weeks past the due date, and no birth told", { dueOn: addDays(today, -35) }, asked, "noDate"],
    [
      "her baby is here, and the programme is for pregnancy",
      { babyBornOn: addDays(today, -7) },
      asked,
      "babyTooOld",
    ],
    ["a baby of more than a year, for dads", { babyBornOn: addDays(today, -380) }, dads, "babyTooOld"],
    ["due in another month", {}, inSpace({ kind: "cohort", dueMonth: asDay("2026-11-01") }), "otherMonth"],
    ["over 25, for young parents", {}, inSpace({ kind: "young parents" }), "notYoung"],
    ["her age is not known", { bornOn: null }, inSpace({ kind: "young parents" }), "noBirthDate"],
    ["the space is full", {}, { ...asked, members: 30 }, "isFull"],
    ["a supporter there is kept from her record", {}, { ...asked, keptApart: 1 }, "keptApart"],
  ] as const)("with a reason only: %s", (_, said, wanted, code) => {
    expect(mayJoin({ ...her, ...said }, wanted)).toEqual({ never: [], despite: [code] });
  });
  test("the edges count: two weeks over, her cohort’s month, the last year of young, a dad’s baby of a year", () => {
    expect(mayJoin({ ...her, dueOn: addDays(today, -14) }, asked).despite).toEqual([]);
    expect(mayJoin(her, inSpace({ kind: "cohort", dueMonth: asDay("2026-10-01") })).despite).toEqual([]);
    expect(
      mayJoin({ ...her, bornOn: asDay("2001-08-05") }, inSpace({ kind: "young parents" })).despite,
    ).toEqual([]);
    expect(mayJoin({ ...her, knownAs: "father", babyBornOn: addDays(today, -364) }, dads)).toEqual({
      never: [],
      despite: [],
    });
  });
});

const offer: NewOffer = {
  id: "o",
  spaceId: "s",
  personId: "p",
  place: "member",
  referralId: "r",
  fromPlaceId: null,
  despite: null,
};

describe("offering a place", () => {
  test("with nothing against it, and no reason kept that nobody asked for", () => {
    expect(offerPlace({ ...offer, despite: "just so" }, { never: [], despite: [] }, true)).toMatchObject({
      kind: "happened",
      state: { despite: null },
    });
  });
  test("never past what nobody goes past, even with a reason", () => {
    const outcome = offerPlace(
      { ...offer, despite: "I am sure" },
      { never: ["notForFathers"], despite: [] },
      true,
    );
    expect(outcome).toEqual({ kind: "refused", refusal: "notForFathers" });
  });
  test("past the rest with a reason that is kept (B18)", () => {
    const against = { never: [], despite: ["isFull"] as ["isFull"] };
    expect(offerPlace(offer, against, true)).toEqual({ kind: "refused", refusal: "isFull" });
    expect(offerPlace({ ...offer, despite: "Her sister is there." }, against, true)).toMatchObject({
      state: { despite: "Her sister is there." },
    });
  });
  test("somebody makes sure for whom the space is; and twice is once", () => {
    expect(offerPlace(offer, { never: [], despite: [] }, false)).toEqual({
      kind: "refused",
      refusal: "notSure",
    });
    expect(offerPlace(offer, { never: ["isThere"], despite: [] }, true)).toEqual({ kind: "nothing" });
  });
});

describe("asking a supporter (A15)", () => {
  const ready = { ready: true, isThere: false, keptFrom: 0 };
  test.each([
    [{ ...ready, ready: false }, false, "notReady"],
    [{ ...ready, keptFrom: 1 }, false, "keptFromMembers"],
    [ready, true, "spaceEnding"],
  ] as const)("refused: %o", (said, ending, refusal) => {
    expect(offerSupporterPlace(offer, said, ending)).toEqual({ kind: "refused", refusal });
  });
  test("ready; or not yet, with a reason that shows", () => {
    expect(offerSupporterPlace(offer, ready, false).kind).toBe("happened");
    expect(
      offerSupporterPlace(
        { ...offer, despite: "Her refresher is next week." },
        { ...ready, ready: false },
        false,
      ),
    ).toMatchObject({ state: { despite: "Her refresher is next week." } });
    expect(offerSupporterPlace(offer, { ...ready, isThere: true }, false)).toEqual({ kind: "nothing" });
  });
});
