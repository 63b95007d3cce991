import { expect, test } from "vitest";
import { answersTo, attributeEntry, attributes } from "./attribute.ts";

test("every attribute is either lived, answered yes or no, or a thing with a noun", () => {
  for (const attribute of attributes) {
    const entry = attributeEntry(attribute);
    expect("lived" in entry).toBe(!("noun" in entry));
    if ("lived" in entry) expect(answersTo(attribute)).toEqual(["yes", "no"]);
  }
});

test("what is only said in person is also never named before both agreed", () => {
  const inPerson = attributes.map(attributeEntry).filter((entry) => entry.inPersonOnly);
  expect(inPerson.length).toBeGreaterThan(0);
  for (const entry of inPerson) expect(entry.special).toBe(true);
});
