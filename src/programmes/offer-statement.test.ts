import fc from "fast-check";
import { expect, test } from "vitest";
import { plural } from "../words/lists.ts";
import { groundRules } from "./ground-rules.ts";
import { programmeKinds } from "./kinds.ts";
import { offerForParents, offerForReferrers } from "./offer-statement.ts";
import { sayDays, sayEvery, sayWeeks } from "./plain-amounts.ts";
import { presetFor } from "./presets.ts";
import { READINESS_KINDS } from "./readiness-kinds.ts";
import { anySettings } from "./settings.arbitrary.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { statementText } from "./statement.ts";

const forParents = (settings: ProgrammeSettings) => statementText(offerForParents("Derby Parents", settings));
const forReferrers = (settings: ProgrammeSettings) =>
  statementText(offerForReferrers("Derby Parents", settings));
const anyForParents = anySettings.filter(({ forWhom }) => forWhom !== "staff");

test("whatever a programme is set to, a parent reads it before agreeing (B17)", () => {
  fc.assert(
    fc.property(anyForParents, (settings) => {
      const offer = forParents(settings);
      const rhythm = settings.visitCadenceDays;
      expect(offer).toContain(rhythm === null ? "closed online group" : sayEvery(rhythm));
      expect(offer).toContain(`within ${plural(settings.acknowledgeWorkingDays, "working day")}`);
      expect(offer).toContain(`within ${plural(settings.decideWorkingDays, "working day")}`);
      expect(offer).toContain(`within ${sayDays(settings.firstMeetingWithinDays)}`);
      expect(offer).toContain(sayWeeks(settings.plannedWeeks));
      expect(offer).toContain(settings.supporterTitle);
      expect(offer.includes("with you in labour")).toBe(settings.companions > 0);
      expect(offer.includes("goals of your own")).toBe(settings.goalsEnabled);
      expect(offer.includes("practical help")).toBe(settings.practicalSupport);
      expect(offer.includes("You can ask for yourself")).toBe(settings.selfReferral);
      if (settings.extendWeeks > 0) expect(offer).toContain(`up to ${sayWeeks(settings.extendWeeks)} more`);
    }),
  );
});

test("a referrer reads who it is for, the promise and the limits before sending (B16, B15)", () => {
  fc.assert(
    fc.property(anyForParents, (settings) => {
      const offer = forReferrers(settings);
      expect(offer).toContain(settings.model);
      expect(offer).toContain(`within ${plural(settings.acknowledgeWorkingDays, "working day")}`);
      expect(offer).toContain(`within ${plural(settings.decideWorkingDays, "working day")}`);
      expect(offer).toContain("do not give medical advice");
      for (const kind of settings.readinessRequired) expect(offer).toContain(READINESS_KINDS[kind]);
      if (settings.trainingHoursMin > 0) expect(offer).toContain(plural(settings.trainingHoursMin, "hour"));
      if (settings.startGestationWeeksMin && settings.startGestationWeeksMax !== null)
        expect(offer).toContain(`from ${settings.startGestationWeeksMin} weeks`);
      if (settings.babyAgeWeeksMax) expect(offer).toContain(`${sayWeeks(settings.babyAgeWeeksMax)} old`);
      expect(offer.includes("by professional referral only")).toBe(settings.referralOnly);
    }),
  );
});

test("ground rules say every boundary, to both, and never contradict each other (B11)", () => {
  fc.assert(
    fc.property(anyForParents, (settings) => {
      const parent = statementText(groundRules(settings, "parent"));
      const supporter = statementText(groundRules(settings, "supporter"));
      const both = (parentSays: string, supporterSays: string, holds: boolean) => {
        expect(parent.includes(parentSays)).toBe(holds);
        expect(supporter.includes(supporterSays)).toBe(holds);
      };
      both(
        "You may give each other your phone numbers",
        "You may share your phone number",
        settings.sharePersonalContact,
      );
      both("You may meet at their home", "You may invite the parent", settings.ownHomeAllowed);
      both(
        "They may bring their children",
        "You may bring your children",
        settings.volunteerChildrenOnVisits,
      );
      both("They can comfort you", "You may comfort", settings.directEmotionalSupport);
      both("They can give practical help", "You may give practical help", settings.practicalSupport);
      both("your own goals", "chooses the goals", settings.goalsEnabled);
      both("a friend alongside", "a friend alongside", settings.model === "befriending");
      expect(parent).toContain("They do not give medical advice");
      expect(supporter).toContain("You do not give medical advice");
    }),
  );
});

const NOT_FOR_PARENTS =
  /perinatal|antenatal|postnatal|trimester|unborn|service user|client|\bcase\b|click here|!/i;

test("what parents read keeps to short plain sentences", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      for (const statement of [offerForParents("Derby Parents", settings), groundRules(settings, "parent")]) {
        expect(statementText(statement)).not.toMatch(NOT_FOR_PARENTS);
        expect(statementText(statement)).not.toMatch(/null|undefined|NaN| {2}|\.\./);
        for (const text of [...statement.paragraphs, ...statement.lists.flatMap(({ lines }) => lines)]) {
          const sentences = text.split(/(?<=[.?])\s+/);
          expect(sentences.length).toBeLessThanOrEqual(3);
          for (const sentence of sentences)
            expect({ sentence, long: sentence.split(" ").length > 20 }).toEqual({ sentence, long: false });
        }
      }
    }),
  );
});

test("staff read an offer about their own time, without babies, and know what stays private (E13)", () => {
  const offer = forParents(presetFor("reflection-network"));
  expect(offer).not.toMatch(/baby|pregnan|midwife/);
  expect(offer).toContain("not written down");
  expect(forReferrers(presetFor("reflection-network"))).toBe(offer);
  expect(statementText(groundRules(presetFor("reflection-network"), "supporter"))).toContain(
    "not written down",
  );
});

test("the closed group never invites anyone to join by themselves (A4)", () => {
  const offer = forParents(presetFor("online-mums"));
  expect(offer).toContain("Your midwife or another professional needs to ask for you.");
  expect(offer).not.toContain("ask for yourself");
});

test.each(programmeKinds)("every part of the offers of %s has its lines", (kind) => {
  for (const statement of [
    offerForParents("Derby Parents", presetFor(kind)),
    offerForReferrers("Derby Parents", presetFor(kind)),
  ])
    for (const { heading, lines } of statement.lists) expect(`${heading} ${lines.length}`).not.toMatch(/ 0$/);
});
