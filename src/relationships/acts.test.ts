import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetFor, programmeKinds } from "../programmes/index.ts";
import { addDays, asDay } from "../words/day.ts";
import { inDays, meetings, now, pair, rules, today } from "./acts.sample.ts";
import { agreeGroundRules } from "./agree-ground-rules.ts";
import { goneQuiet } from "./gone-quiet.ts";
import { hoursThisWeek } from "./hours-this-week.ts";
import { logContact, type Logged } from "./log-contact.ts";
import { openThingsIn } from "./open-things.ts";
import { planEnding } from "./plan-ending.ts";
import { mayRelationship, seesInTimeline, type RelationshipAct } from "./policy.ts";
import { rewordGroundRules } from "./reword-ground-rules.ts";
import { saySafeWays } from "./safe-ways.ts";
import { todayLead } from "./today-lead.ts";

const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays(asDay("2026-01-01"), days));

test("an ending is planned from the first day and never lies before it (B14)", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...programmeKinds),
      day,
      fc.option(day),
      fc.option(day),
      (kind, beganOn, dueOn, babyBornOn) => {
        const settings = presetFor(kind);
        const planned = planEnding(settings, { beganOn, dueOn, babyBornOn });
        expect(planned >= beganOn).toBe(true);
        if (settings.plannedFrom === "start")
          expect(planned).toBe(addDays(beganOn, settings.plannedWeeks * 7));
      },
    ),
  );
});

test("a birth told later counts from the birth, a due date until then", () => {
  const settings = presetFor("community-parent");
  const beganOn = asDay("2026-08-04");
  expect(planEnding(settings, { beganOn, dueOn: asDay("2026-10-01"), babyBornOn: null })).toBe("2026-12-24");
  expect(planEnding(settings, { beganOn, dueOn: asDay("2026-10-01"), babyBornOn: asDay("2026-09-20") })).toBe(
    "2026-12-13",
  );
});

describe("a contact is logged (B2, B3, B5, D31)", () => {
  const said: Logged = {
    id: "c",
    onDay: today,
    outcome: "held",
    how: "home",
    minutes: 60,
    what: ["listening"],
    notes: null,
  };
  const log = (change: Partial<Logged>, settings = pair.settings) =>
    logContact({ ...pair, settings }, { ...said, ...change }, { by: "amina", today, now });
  test.each([
    ["as it was", {}, null],
    ["just being there counts", { what: ["being-there"] }, null],
    ["no answer needs neither length nor kind", { outcome: "attempted", minutes: null, what: [] }, null],
    ["missed needs neither", { outcome: "missed", minutes: null, what: [] }, null],
    ["held needs a length", { minutes: null }, "minutes"],
    ["held needs a kind", { what: [] }, "what"],
    ["no minutes is no length", { minutes: 0 }, "minutes"],
    ["half a day is the most", { minutes: 721 }, "minutes"],
    ["a birth may take two days", { how: "birth", minutes: 2880 }, null],
    ["not tomorrow", { onDay: addDays(today, 1) }, "day"],
    ["not before they began", { onDay: asDay("2026-07-19") }, "day"],
    ["practical help where it is not offered", { what: ["practical"] }, "what"],
    ["what nobody knows", { what: ["'; drop table"] }, "what"],
  ] as const)("%s", (_, change, problem) => {
    const outcome = log(change);
    if (problem === null) expect(outcome.kind).toBe("happened");
    else expect(outcome.kind === "not yet right" && Object.keys(outcome.problems)).toEqual([problem]);
  });
  test("practical help where the programme offers it (B3)", () =>
    expect(log({ what: ["practical"] }, presetFor("birth-companion")).kind).toBe("happened"));
  test("its fact holds codes and no words", () => {
    const outcome = log({ notes: "She cried." });
    expect(outcome.kind === "happened" && JSON.stringify(outcome.facts)).not.toContain("cried");
  });
});

test("hours of this week, visiting and online apart, Monday to today", () => {
  const contact = (onDay: string, how: "home" | "message", minutes: number) => ({
    onDay: asDay(onDay),
    how,
    minutes,
  });
  const contacts = [
    contact("2026-08-03", "home", 60),
    contact("2026-08-04", "message", 30),
    contact("2026-08-02", "home", 600),
    contact("2026-08-05", "home", 600),
  ];
  expect(hoursThisWeek(contacts, today)).toEqual({ visiting: 60, online: 30 });
});

test.each([
  [14, null],
  [15, 15],
] as const)("quiet for %i days where the plan says 14", (days, quiet) => {
  expect(goneQuiet({ ...pair, lastHeldOn: addDays(today, -days) }, today)).toBe(quiet);
  expect(goneQuiet({ ...pair, beganOn: addDays(today, -days), lastHeldOn: null }, today)).toBe(quiet);
  expect(goneQuiet({ ...pair, endedOn: today, lastHeldOn: addDays(today, -days) }, today)).toBe(null);
});

test("a first meeting that is not booked comes to the board, before and after the promise", () => {
  const at = (days: number) => openThingsIn([{ ...pair, beganOn: addDays(today, -days) }], { today })[0];
  expect(at(5)).toBeUndefined();
  expect(at(13)).toMatchObject({ clock: "Due tomorrow", late: false, severity: "soon" });
  expect(at(20)).toMatchObject({ clock: "6 days past the promise", late: true, severity: "now" });
  expect(
    openThingsIn([{ ...pair, beganOn: addDays(today, -20), hasArranged: true, lastHeldOn: today }], {
      today,
    }),
  ).toEqual([]);
});

describe("ground rules are agreed by each (B11)", () => {
  const agree = (by: string, readVersion: number, of = rules) =>
    agreeGroundRules(of, pair, { by, readVersion }, now);
  test.each([
    ["chloe", 2, "happened"],
    ["amina", 2, "happened"],
    ["ruth", 2, "theirsToAgree"],
    ["chloe", 1, "rulesReworded"],
  ] as const)("%s, having read version %i: %s", (by, version, expected) => {
    const outcome = agree(by, version);
    expect(outcome.kind === "refused" ? outcome.refusal : outcome.kind).toBe(expected);
    if (outcome.kind === "happened")
      expect([outcome.state.parentAgreedAt !== null, outcome.state.supporterAgreedAt !== null]).toEqual([
        by === "chloe",
        by === "amina",
      ]);
  });
  test("twice harms nobody", () =>
    expect(agree("chloe", 2, { ...rules, parentAgreedAt: now }).kind).toBe("nothing"));
  test("other words ask both again; the same words ask nobody", () => {
    const agreed = { ...rules, parentAgreedAt: now, supporterAgreedAt: now };
    const outcome = rewordGroundRules(agreed, pair, { id: "h", by: "chloe", ours: "Walks, not cafés." }, now);
    expect(outcome.kind === "happened" && outcome.state).toMatchObject({
      version: 3,
      parentAgreedAt: null,
      supporterAgreedAt: null,
    });
    expect(
      rewordGroundRules(agreed, pair, { id: "h", by: "chloe", ours: "Texts only before 8pm." }, now).kind,
    ).toBe("nothing");
  });
});

test("who may what with a pair, and what never stands in a parent's timeline", () => {
  const here = { programmeId: "p" };
  const who = {
    parent: { personId: "chloe", role: "parent", ...here },
    otherParent: { personId: "kate", role: "parent", ...here },
    supporter: { personId: "amina", role: "supporter", ...here },
    otherSupporter: { personId: "grace", role: "supporter", ...here },
    coordinator: { personId: "ruth", role: "coordinator", ...here },
    elsewhere: { personId: "jo", role: "coordinator", programmeId: "q" },
    lead: { personId: "kim", role: "safeguarding-lead", programmeId: null },
  };
  const may = (act: RelationshipAct) =>
    Object.entries(who)
      .filter(([, actor]) => mayRelationship(act, pair, actor))
      .map(([name]) => name);
  expect(may("see")).toEqual(["parent", "supporter", "coordinator", "lead"]);
  expect(may("log")).toEqual(["supporter"]);
  expect(may("arrange")).toEqual(["supporter", "coordinator"]);
  expect(may("agreeRules")).toEqual(["parent", "supporter"]);
  expect(seesInTimeline("parent", "concern")).toBe(false);
  expect(seesInTimeline("lead", "concern")).toBe(true);
});

test.each([
  [{ channels: ["text"] }, "Text only. No voicemail. Between 8am and 8pm."],
  [
    { channels: ["call", "text"], voicemail: true, whoElse: "her sister" },
    "Call or text. Between 8am and 8pm. May see or answer the phone: her sister.",
  ],
  [{ channels: [] }, "Only face to face. No voicemail. Between 8am and 8pm."],
])("how it is safe to reach her, in words (%#)", (some, words) => {
  const safe = {
    channels: ["text"],
    hoursFrom: "08:00:00",
    hoursTo: "20:00:00",
    voicemail: false,
    whoElse: null,
    safeWord: null,
    note: null,
    language: "English",
    interpreter: false,
  };
  expect(saySafeWays({ ...safe, ...some })).toBe(words);
});

test("one sentence leads a parent's screen, whatever is arranged", () => {
  const lead = (change: Partial<typeof pair>) => todayLead({ ...pair, ...change }, null, today).sentence;
  expect(lead({})).toBe("Amina is alongside you");
  expect(lead({ asking: meetings.offered })).toBe("Amina would like to meet you");
  expect(lead({ asking: meetings.wanted })).toBe("You asked for other times");
  expect(lead({ next: meetings.booked })).toBe("You are meeting on Thursday at 9am");
  expect(lead({ next: { ...meetings.booked, how: "phone", startsAt: inDays(1) } })).toBe(
    "You are talking tomorrow at 9am",
  );
});
