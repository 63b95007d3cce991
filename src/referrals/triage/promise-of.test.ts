import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay, at } from "../../words/day.ts";
import { sayPromise } from "../../words/promise.ts";
import { pausesOf, promiseOf } from "./promise-of.ts";

const on = (day: string): Date => at(asDay(day), "10:00");
const promised = {
  sentAt: on("2026-08-03"),
  acknowledgedAt: null,
  decidedAt: null,
  questions: [],
  acknowledgeWorkingDays: 2,
  decideWorkingDays: 10,
  nation: "england-and-wales" as const,
};

test("the promise is said in words: 2 of 10 working days used", () => {
  const { acknowledge, decide } = promiseOf({ ...promised, today: asDay("2026-08-05") });
  expect(sayPromise(acknowledge)).toBe("Answer due today");
  expect(sayPromise(decide)).toBe("2 of 10 working days used");
});

test("the late summer bank holiday is no working day in England, and is one in Scotland", () => {
  const sentAt = on("2026-08-28");
  const today = asDay("2026-09-01");
  expect(sayPromise(promiseOf({ ...promised, sentAt, today }).decide)).toBe("1 of 10 working days used");
  expect(sayPromise(promiseOf({ ...promised, sentAt, today, nation: "scotland" }).decide)).toBe(
    "2 of 10 working days used",
  );
});

test("while the referrer is asked the clock for deciding stands still, and goes on after the answer", () => {
  const questions = [{ askedAt: on("2026-08-04"), answeredAt: null }];
  expect(sayPromise(promiseOf({ ...promised, questions, today: asDay("2026-08-20") }).decide)).toBe(
    "Clock stopped at 1 of 10 working days",
  );
  const answered = [{ askedAt: on("2026-08-04"), answeredAt: on("2026-08-19") }];
  expect(sayPromise(promiseOf({ ...promised, questions: answered, today: asDay("2026-08-20") }).decide)).toBe(
    "2 of 10 working days used",
  );
});

test("two questions at once stop the clock once", () => {
  const day = (n: number): Date => at(addDays(asDay("2026-01-01"), n), "10:00");
  const question = fc
    .record({ from: fc.nat(60), length: fc.nat(20), open: fc.boolean() })
    .map(({ from, length, open }) => ({ askedAt: day(from), answeredAt: open ? null : day(from + length) }));
  fc.assert(
    fc.property(fc.array(question, { maxLength: 6 }), (questions) => {
      const pauses = pausesOf(questions);
      pauses.forEach((pause, place) => {
        const next = pauses[place + 1];
        if (next) expect(pause.to !== null && pause.to !== undefined && pause.to < next.from).toBe(true);
      });
      expect(pausesOf(questions.toReversed())).toEqual(pauses);
    }),
  );
});
