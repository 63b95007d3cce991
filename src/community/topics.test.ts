import { expect, test } from "vitest";
import { everyTopic, isTopic, noteOf, topics, topicsIn, type Topic } from "./topics.ts";

const said: readonly (readonly [string, readonly Topic[]])[] = [
  ["I had a miscarriage in March", ["loss"]],
  ["We lost our baby at 21 weeks", ["loss"]],
  ["There was no heartbeat", ["loss"]],
  ["They say there’s NO HEARTBEAT", ["loss"]],
  ["Our boy was born sleeping", ["loss", "birth"]],
  ["My emergency c-section still gives me flashbacks", ["trauma", "birth"]],
  ["20-week scan tomorrow, anyone else?", ["scan"]],
  ["The sonographer said all was well", ["scan"]],
  ["She won't latch and I am sore", ["feeding"]],
  ["Breast-feeding or bottle, what did you do?", ["feeding"]],
  ["She’s here! 7lb 2oz of joy", ["good-news"]],
  ["My waters broke at 3am", ["birth"]],
  ["I feel so fat and everyone says I look huge", ["body"]],
  ["Up all night again", ["sleep"]],
  ["Is anyone going to the group on Tuesday?", []],
  ["", []],
];

test.each(said)("%j is about %j", (text, about) => expect(topicsIn(text)).toEqual(about));

const otherwise = [
  "I keep looking at weight loss adverts",
  "I need her birth certificate",
  "I am fed up with the buses",
  "my phone died on the bus",
  "birthday cake on Saturday",
  "scandal at the town hall",
  "unfed meters",
];
test.each(otherwise)("%j is about something else", (text) =>
  expect(topicsIn(text).filter((topic) => ["loss", "birth", "scan", "feeding"].includes(topic))).toEqual([]),
);

test("a phrase that means something else hides nothing that is said besides", () => {
  expect(topicsIn("After my miscarriage the weight loss was frightening")).toContain("loss");
  expect(topicsIn("I am fed up: she will not feed")).toContain("feeding");
});

test("every topic has words that find it, and a note", () => {
  for (const topic of everyTopic) {
    expect(said.some(([, about]) => about.includes(topic))).toBe(true);
    expect(noteOf(topic)).toBe(topics[topic].note);
  }
  expect([isTopic("loss"), isTopic("toString"), noteOf("politics")]).toEqual([true, false, null]);
});

test("a very long post is read in no time", () => {
  const began = performance.now();
  topicsIn("lost the - ".repeat(10_000));
  topicsIn("lost my " + "a".repeat(100_000));
  expect(performance.now() - began).toBeLessThan(1_000);
});
