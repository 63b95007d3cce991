import { expect, test } from "vitest";
import { nameCase } from "./name-case.ts";
import { readNameCell } from "./read-name-cell.ts";

test.each([
  ["SHANNON O'BRIEN", "Shannon O'Brien"],
  ["fiona mcdonald", "Fiona McDonald"],
  ["ANNE-MARIE D’SOUZA", "Anne-Marie D’Souza"],
  ["MARTA VAN DER BERG", "Marta van der Berg"],
  ["Aisha KHAN", "Aisha Khan"],
  ["Jo LI", "Jo LI"],
  ["bell hooks-McRae", "bell hooks-McRae"],
  ["ÉLODIE N'DIAYE", "Élodie N'Diaye"],
])("%s is written %s", (typed, said) => {
  expect(nameCase(typed)).toBe(said);
});

test.each([
  ["Khan, Amina", "Amina Khan"],
  ["Mrs Grace Adeyemi-Hart", "Grace Adeyemi-Hart"],
  ["Poppy Lister (likes Pip)", "Poppy Lister"],
  ["Olena Bondar - twins", "Olena Bondar"],
  ["Ines Duarte?", "Ines Duarte"],
  ["Danielle Cope c/o Hope House", "Danielle Cope"],
  ["B/O Sarah Finch", "Sarah Finch"],
  ["陳美玲", "陳美玲"],
])("%s is %s", (typed, name) => {
  expect(readNameCell(typed).value).toBe(name);
});

test("what stood beside a name is kept and said", () => {
  expect(readNameCell("Olena Bondar - twins")).toMatchObject({
    keep: ["Beside the name: twins"],
    notes: ["“twins” beside the name was moved to the note."],
  });
});

test.each([
  ["Aisha & Tom Khan", ["Aisha Khan", "Tom Khan"]],
  ["Kelly / mum Jean", ["Kelly", "Jean (mum)"]],
  ["Priya Nair and Sunil Nair", ["Priya Nair", "Sunil Nair"]],
  ["Leah Moss\nTia Moss", ["Leah Moss", "Tia Moss"]],
])("%s is two people, and the split is offered", (typed, names) => {
  const { value, problem } = readNameCell(typed);
  expect(value).toBeNull();
  expect(problem?.names).toEqual(names);
  expect(problem?.sentence).toBe(
    `Two people are in this cell. Split the row into ${names[0]} and ${names[1]}, or keep the one who is being referred and put the other in the note.`,
  );
});

test.each([
  ["", "There is no name in this row. Enter the name the person uses, or delete the row."],
  ["TBC", "There is no name in this row. Enter the name the person uses, or delete the row."],
  ["=cmd|' /C calc'!A0", "“=cmd|' /C calc'!A0” does not look like a name. Enter the name the person uses."],
  ["07700 900101", "“07700 900101” does not look like a name. Enter the name the person uses."],
])("%s is refused", (typed, sentence) => {
  expect(readNameCell(typed).problem?.sentence).toBe(sentence);
});
