import { expect, test } from "vitest";
import { asDay } from "../words/day.ts";
import { capacityFit } from "./capacity-fit.ts";
import { contactFit } from "./contact-fit.ts";
import { continuityFit } from "./continuity-fit.ts";
import { distanceFit } from "./distance-fit.ts";
import { leaveFit } from "./leave-fit.ts";
import { aParent, aSupporter } from "./pair.sample.ts";
import { ratherNotFit } from "./rather-not-fit.ts";
import { readinessFit } from "./readiness-fit.ts";
import { POINTS } from "./score.ts";
import { timeFit } from "./time-fit.ts";

test.each([
  [1, POINTS.near, "Lives nearby"],
  [3, POINTS.withinReach, "Lives about 3 miles away"],
  [7, POINTS.littleFurther, "About 7 miles away, a little further than the supporter likes to travel"],
  [8, POINTS.muchFurther, "About 8 miles away, much further than the supporter likes to travel"],
])("%i miles, for someone who likes up to 5: %i points", (miles, points, words) => {
  const part = distanceFit(aParent(), aSupporter(), () => miles);
  expect(part.points).toBe(points);
  expect(part.forHer ?? part.toTalkAbout).toBe(words);
});

test("distance does not count where the two would only talk from home", () => {
  const online = { contactKinds: ["online" as const] };
  expect(distanceFit(aParent(online), aSupporter(online), () => 90)).toMatchObject({
    fit: "yes",
    points: 0,
  });
  const both = { contactKinds: ["home" as const, "phone" as const] };
  expect(distanceFit(aParent(both), aSupporter(both), () => 90).toTalkAbout).toContain("talk from home");
});

test("a distance nobody can tell is not known", () => {
  const part = distanceFit(aParent({ outcode: undefined }), aSupporter(), () => 1);
  expect(part).toMatchObject({ fit: "unknown", points: 0, toTalkAbout: "Distance: not known" });
});

test("times in common are named, up to three", () => {
  const evenings = aParent({ availability: ["thu-morning", "tue-evening"] });
  expect(timeFit(evenings, aSupporter()).forSupporter).toBe("You are both free on Tuesday evenings");
  const week = {
    availability: ["mon-morning", "tue-morning", "wed-morning", "thu-morning", "fri-morning"] as const,
  };
  const part = timeFit(aParent(week), aSupporter(week));
  expect(part.points).toBe(POINTS.timesSharedMax);
  expect(part.forHer).toBe(
    "You are both free on Monday mornings, Tuesday mornings, Wednesday mornings and 2 more",
  );
  expect(timeFit(aParent(week), aSupporter())).toMatchObject({
    fit: "talk",
    points: POINTS.noTimeShared,
  });
  expect(timeFit(aParent({ availability: [] }), aSupporter())).toMatchObject({
    fit: "unknown",
    points: 0,
  });
});

test("a way of meeting in common, or none", () => {
  expect(contactFit(aParent(), aSupporter()).forHer).toBe("Offers visits at home, as you would like");
  const part = contactFit(aParent(), aSupporter({ contactKinds: ["phone"] }));
  expect(part.toTalkAbout).toBe("Offers phone calls; the parent would like visits at home");
});

test("room is counted in matches, in open proposals and in minutes, never added together", () => {
  const matches = { max: 2, activeNow: 0, askedNow: 0 };
  expect(capacityFit(aSupporter({ matches })).points).toBe(POINTS.noMatchYet);
  expect(capacityFit(aSupporter()).points).toBe(POINTS.someRoom);
  const asked = capacityFit(aSupporter({ matches: { max: 2, activeNow: 1, askedNow: 1 } }));
  expect(asked.blocked?.words).toBe("No room for another match: 1 of 2 matches, 1 more being asked about");
  expect(capacityFit(aSupporter({ minutesPerWeek: { max: 180, used: 180 } })).blocked?.code).toBe(
    "noCapacity",
  );
  expect(capacityFit(aSupporter({ minutesPerWeek: { max: 180, used: 150 } })).toTalkAbout).toBe(
    "Only 30 minutes left in the week",
  );
});

test("what she would rather not support is for the coordinator, and has a floor", () => {
  const reasons = ["a", "b", "c"].map((code) => ({ code, words: `reason ${code}` }));
  const part = ratherNotFit(aParent({ reasons }), aSupporter({ ratherNot: ["a", "b", "c", "d"] }));
  expect(part).toMatchObject({ points: POINTS.ratherNotMin, sharing: "coordinator" });
  expect(part.toTalkAbout).toContain("reason a, reason b and reason c");
});

test("A15: who is not ready is blocked, with what to do", () => {
  const missing = ["Book the safeguarding refresher."];
  const part = readinessFit(aSupporter({ readiness: { ready: false, missing } }));
  expect(part.blocked).toMatchObject({ code: "notReady", toDo: missing });
});

test("leave blocks today, and is talked about when it is soon or over the birth", () => {
  const leave = [{ from: asDay("2026-08-20"), until: asDay("2026-09-10") }];
  const on = (today: string, dueOn?: string) =>
    leaveFit(aParent(dueOn ? { dueOn: asDay(dueOn) } : {}), aSupporter({ leave }), asDay(today));
  expect(on("2026-09-10").blocked?.words).toBe("On leave until 10 September 2026");
  expect(on("2026-09-11").fit).toBe("yes");
  expect(on("2026-08-06").toTalkAbout).toBe("On leave from 20 August 2026 to 10 September 2026");
  expect(on("2026-07-01").toTalkAbout).toBeUndefined();
  expect(on("2026-07-01", "2026-09-01").toTalkAbout).toContain("when the baby is due");
});

test("A31: the same supporter again counts", () => {
  const part = continuityFit(aParent({ supportedBeforeBy: ["supporter-1"] }), aSupporter());
  expect(part).toMatchObject({
    points: POINTS.supportedBefore,
    forHer: "Has been your supporter before",
  });
  expect(continuityFit(aParent(), aSupporter()).points).toBe(0);
});
