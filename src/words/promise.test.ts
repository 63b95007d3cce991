import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay } from "./day.ts";
import { promiseClock, sayPromise } from "./promise.ts";
import { workingDaysBetween } from "./working-days.ts";

const ten = {
  startedOn: asDay("2026-08-03"),
  workingDays: 10,
  nation: "england-and-wales" as const,
};
const said = (today: string, stoppedOn?: string) =>
  sayPromise(promiseClock({ ...ten, today: asDay(today), stoppedOn: stoppedOn ? asDay(stoppedOn) : null }));

test.each([
  ["2026-08-03", "0 of 10 working days used"],
  ["2026-08-05", "2 of 10 working days used"],
  ["2026-08-17", "Answer due today"],
  ["2026-08-18", "1 working day past the promise"],
  ["2026-08-20", "3 working days past the promise"],
])("on %s a referral of 3 August says: %s", (today, sentence) => {
  expect(said(today)).toBe(sentence);
});

test("due on a Friday, it is late at the weekend and says so", () => {
  const friday = { ...ten, startedOn: asDay("2026-07-31"), workingDays: 5 };
  const saturday = promiseClock({ ...friday, today: asDay("2026-08-08") });
  expect(saturday).toMatchObject({ dueOn: "2026-08-07", late: true, daysLate: 0 });
  expect(sayPromise(saturday)).toBe("Answer was due yesterday");
  expect(sayPromise(promiseClock({ ...friday, today: asDay("2026-08-09") }))).toBe(
    "Answer was due on 7 August",
  );
});

test("an answer stops the clock", () => {
  expect(said("2026-09-30", "2026-08-07")).toBe("Answered in 4 working days");
  expect(said("2026-09-30", "2026-08-03")).toBe("Answered the same day");
  expect(said("2026-09-30", "2026-08-19")).toBe("Answered 2 working days past the promise");
});

test("it is late exactly when the day has gone by", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (passed, workingDays) => {
      const today = addDays(ten.startedOn, passed);
      const clock = promiseClock({ ...ten, workingDays, today });
      expect(clock.late).toBe(today > clock.dueOn);
      expect(clock.daysLate > 0).toBe(clock.used > clock.of);
    }),
  );
});

test("the clock stands still while the answer waits on somebody else", () => {
  const pause = { from: asDay("2026-08-05"), to: asDay("2026-08-12") };
  const waiting = promiseClock({ ...ten, today: asDay("2026-08-10"), pauses: [{ from: pause.from }] });
  expect(sayPromise(waiting)).toBe("Clock stopped at 2 of 10 working days");
  const after = promiseClock({ ...ten, today: asDay("2026-08-13"), pauses: [pause] });
  expect(after).toMatchObject({ used: 3, dueOn: "2026-08-24", paused: false, late: false });
  expect(
    sayPromise(promiseClock({ ...ten, today: asDay("2026-10-01"), pauses: [{ from: pause.from }] })),
  ).toMatch(/^Clock stopped at 2/);
});

test("a pause moves the due day by exactly its working days", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 60, max: 90 }),
      (from, length, passed) => {
        const pause = { from: addDays(ten.startedOn, from), to: addDays(ten.startedOn, from + length) };
        const today = addDays(ten.startedOn, passed);
        const plain = promiseClock({ ...ten, today });
        const paused = promiseClock({ ...ten, today, pauses: [pause] });
        expect(plain.used - paused.used).toBe(workingDaysBetween(plain.dueOn, paused.dueOn, ten.nation));
        expect(paused.late).toBe(today > paused.dueOn);
      },
    ),
  );
});
