import { read, unreadable, type Reading } from "../../words/reading.ts";
import { readEmail } from "../../words/email.ts";
import { ACCOUNT_REFUSALS } from "./refusals.ts";

const REMEDY = "Enter the part after the @ of a work email, like trust.example";
const everybodys =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|protonmail|proton|gmx|mail)\.[a-z.]+$/;

/** A domain somebody works at. Refuses what is no domain, and domains where anybody can have an address. */
export function readDomain(typed: string): Reading<string> {
  const email = readEmail(`somebody@${typed.trim().replace(/^.*@/, "")}`);
  if (!email.ok) return unreadable(REMEDY);
  const domain = email.value.slice("somebody@".length);
  return everybodys.test(domain) ? unreadable(ACCOUNT_REFUSALS.everybodysDomain) : read(domain);
}
