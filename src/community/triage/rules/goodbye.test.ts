import { expect, test } from "vitest";
import { standardBook } from "../standard-book.ts";
import { triage } from "../triage.ts";

const say = (text: string) => triage({ text, space: "mums", daysSinceBirth: 300 }, standardBook());

test.each([
  "Say goodbye",
  "goodbye everyone, thank you for this group, off back to work",
  "Our last week together. Say goodbye here, and what you will take with you.",
  "Goodbye all, our group has come to an end. Will miss you",
  "This group ends on Friday so I wanted to say goodbye and thank you for everything x",
])("a goodbye to a group is no red flag: “%s”", (text) => {
  expect(say(text).tier).toBe("none");
});

test.each([
  "goodbye everyone, thank you for this group, I can't do this any more",
  "Goodbye all, thank you for everything, you've been so kind. They're better off without me",
  "goodbye everyone. sorry. look after my boy",
  "Goodbye everyone, thank you for this group. I've counted out the tablets",
  "Goodbye and thank you for this group. I won't be here tomorrow",
  "the group is ending and so am I, goodbye",
  "This is goodbye. Thank you for everything",
  "goodbye everyone",
])("a goodbye with a dark sign, or without a group, is red: “%s”", (text) => {
  expect(say(text).tier).toBe("R");
});
