import { expect, test } from "vitest";
import { asDay, at } from "../../words/day.ts";
import { sayHours, sayStretch } from "./say-rota.ts";

const on = (day: number, time: string): Date => at(asDay(`2026-08-0${day}`), time);

test.each([
  [on(4, "17:00"), on(5, "09:00"), "Tue 4 August 5pm to Wed 5 August 9am"],
  [on(4, "09:00"), on(4, "17:00"), "Tue 4 August 9am to 5pm"],
  [on(4, "00:00"), on(5, "00:00"), "Tue 4 August, all day"],
  [on(4, "09:00"), on(5, "00:00"), "Tue 4 August 9am to midnight"],
  [on(4, "00:00"), on(6, "00:00"), "Tue 4 August to the end of Wed 5 August"],
  [on(4, "17:48"), on(6, "00:00"), "Tue 4 August 5:48pm to the end of Wed 5 August"],
])("a stretch from %s to %s", (from, to, words) => {
  expect(sayStretch(from, to)).toBe(words);
});

test.each([
  [[1, 2, 3, 4, 5, 6, 7], "00:00", "00:00", "Every day, round the clock"],
  [[1, 2, 3, 4, 5], "09:00", "17:00", "Monday to Friday, 9am to 5pm"],
  [[1, 2, 3, 4, 6, 7], "09:00", "09:00", "Every day but Friday, from 9am, round the clock"],
  [[6, 7], "18:00", "08:00", "Saturday and Sunday, 6pm to 8am the next day"],
  [[1, 3], "18:00", "00:00", "Monday and Wednesday, 6pm to midnight"],
])("usual hours %s %s %s", (weekdays, hoursFrom, hoursTo, words) => {
  expect(sayHours({ weekdays, hoursFrom, hoursTo })).toBe(words);
});
