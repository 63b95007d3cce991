import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import { readLine } from "../../../words/text.ts";
import { skeleton } from "./skeleton.ts";

/** What is known of her, so that her handle gives none of it away; and who else is there. */
export type HandleAsked = {
  typed: string;
  herName: string;
  /** Her e-mail addresses and phone numbers. */
  herAddresses: readonly string[];
  /** Handles of everybody who is or was in the space, but not her own; and the names its supporters go by. */
  others: readonly string[];
  supporterNames: readonly string[];
};
export type HandleRefusal =
  | "handleMissing"
  | "handleShort"
  | "handleLong"
  | "handleLetters"
  | "handleHerName"
  | "handleAddress"
  | "handleDigits"
  | "handleOffice"
  | "handleSupporter"
  | "handleTaken";

// read at a glance as somebody who looks after the space
const offices = [
  "supporter",
  "moderator",
  "midwife",
  "coordinator",
  "admin",
  "doctor",
  "nurse",
  "alongside",
  "staff",
];
const lettersMin = 3;
const lettersMax = 24;

/**
 * The name she goes by in a space. Refuses her own name, e-mail and phone number, long rows of digits, what others would
 * take for a supporter or somebody of the house, and what looks like somebody who is or was there (A12; firewall).
 */
export function chooseHandle(asked: HandleAsked): Outcome<string, never, HandleRefusal> {
  const read = readLine(asked.typed, { noun: "name", max: 200, required: true });
  if (!read.ok) return refused([...asked.typed].length > 200 ? "handleLong" : "handleMissing");
  const handle = read.value.normalize("NFKC");
  const letters = [...handle];
  if (letters.length < lettersMin) return refused("handleShort");
  if (letters.length > lettersMax) return refused("handleLong");
  if (handle.includes("@")) return refused("handleAddress");
  if (!/^[\p{L}\p{M}\p{N} .'’-]+$/u.test(handle) || !/\p{L}/u.test(handle)) return refused("handleLetters");
  if ((handle.match(/\p{N}/gu) ?? []).length > 4) return refused("handleDigits");
  const seen = skeleton(handle);
  const words = handle
    .split(/[\s.'’-]+/u)
    .map(skeleton)
    .filter((word) => word !== "");
  if (givesAwayName(seen, words, asked.herName)) return refused("handleHerName");
  if (asked.herAddresses.some((address) => givesAwayAddress(seen, address))) return refused("handleAddress");
  if (offices.some((office) => seen.includes(skeleton(office)))) return refused("handleOffice");
  if (asked.supporterNames.some((name) => looksLike(seen, words, name))) return refused("handleSupporter");
  if (asked.others.some((other) => skeleton(other) === seen)) return refused("handleTaken");
  return happened(handle);
}

const partsOf = (name: string): string[] =>
  name
    .split(/[\s.'’-]+/u)
    .map(skeleton)
    .filter((part) => part.length > 1);

function givesAwayName(seen: string, words: readonly string[], name: string): boolean {
  const parts = partsOf(name);
  return (
    parts.some((part) => words.includes(part) || (part.length > 3 && seen.includes(part))) ||
    seen === skeleton(name)
  );
}

function givesAwayAddress(seen: string, address: string): boolean {
  const local = skeleton(address.split("@")[0] ?? "");
  return local.length > 3 && seen.includes(local);
}

/** A supporter goes by her first name there; nobody else goes by it, alone or with something beside it. */
const looksLike = (seen: string, words: readonly string[], name: string): boolean => {
  const first = skeleton(name.split(" ")[0] ?? "");
  return seen === skeleton(name) || (first.length > 1 && (words.includes(first) || seen === first));
};
