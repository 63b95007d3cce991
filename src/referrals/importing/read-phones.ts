import { isMobile, sayPhone } from "../../words/phone.ts";
import type { SafeContact } from "./draft-referral.ts";
import type { Gathering } from "./gathering.ts";
import { readPhoneCell } from "./read-phone-cell.ts";
import { isAboutSafety, readSafeContact } from "./read-safe-contact.ts";

/** The number to use, over all the phone columns, and everything the row says about using it safely. */
export function readPhones(gathering: Gathering): { phone: string | null; safeContact: SafeContact } {
  const cells = gathering.cells("phone");
  const numbers = cells.flatMap((cell) => gathering.take("phone", cell, readPhoneCell(cell.text)) ?? []);
  const phone = numbers.find(isMobile) ?? numbers[0] ?? null;
  for (const other of new Set(numbers.filter((number) => number !== phone)))
    gathering.kept.push(`Another number in the list, not to be used unless they say so: ${sayPhone(other)}`);
  const elsewhere = [...cells.map(({ text }) => text), ...gathering.words("note").split(/(?<=[.;\n])/)];
  const said = [gathering.words("safeContact"), ...elsewhere.filter(isAboutSafety)];
  return {
    phone,
    safeContact: readSafeContact(
      said
        .map((words) => words.trim())
        .filter(Boolean)
        .join("\n"),
    ),
  };
}
