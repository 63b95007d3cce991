import { readPersonName } from "../../words/person-name.ts";
import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";
import { nameCase } from "./name-case.ts";
import { twoPeople } from "./two-people.ts";

/** How words that stood beside a name begin in the note. */
export const BESIDE_NAME = "Beside the name: ";

const TITLE = /^(mrs|miss|ms|mr|mx|dr|prof)\.?\s+/i;
const NO_NAME = "There is no name in this row. Enter the name the person uses, or delete the row.";

/**
 * The name of one person. Titles go; what stands in brackets or after a dash is kept for the note; "KHAN, Aisha" is
 * turned round. Refuses two people (offering the split), no name, and what cannot be a name.
 */
export function readNameCell(text: string): CellReading<string> {
  if (!text || saysNothing(text)) return { value: null, problem: { sentence: NO_NAME } };
  if (/^[=@]|[|<>{}]|\d{3}|@\w+\./.test(text) || !/\p{L}{2}/u.test(text))
    return {
      value: null,
      problem: { sentence: `${quote(text)} does not look like a name. Enter the name the person uses.` },
    };
  const keep: string[] = [];
  const aside = (_: string, words: string): string => {
    keep.push(words.trim());
    return " ";
  };
  const bare = text
    .replace(/[([]([^)\]]*)[)\]]?/g, aside)
    .replace(/\b(c\/o .*)$/i, aside)
    .replace(/\s[-–—]\s+(.*)$/s, aside)
    .replace(/^(b\/o|baby of)\s+/i, aside)
    .replace(/[?*!]+/g, "")
    .trim();
  const people = twoPeople(bare);
  if (people) return { value: null, problem: { sentence: twoSentence(people), names: people.map(nameCase) } };
  const turned = turnRound(bare.replace(TITLE, "").replace(/\s+/g, " "));
  const name = readPersonName(turned.name, { noun: "name", required: true });
  if (!name.ok) return { value: null, problem: { sentence: name.sentence } };
  const said = nameCase(name.value);
  return {
    value: said,
    keep: keep.filter(Boolean).map((words) => BESIDE_NAME + words),
    notes: [
      ...(turned.was ? [`${quote(bare)} was read as ${said}.`] : []),
      ...keep.filter(Boolean).map((words) => `${quote(words)} beside the name was moved to the note.`),
    ],
  };
}

function twoSentence([one, other]: [string, string]): string {
  return `Two people are in this cell. Split the row into ${nameCase(one)} and ${nameCase(other)}, or keep the one who is being referred and put the other in the note.`;
}

function turnRound(name: string): { name: string; was: boolean } {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return turned ? { name: `${turned[2]} ${turned[1]}`, was: true } : { name, was: false };
}
