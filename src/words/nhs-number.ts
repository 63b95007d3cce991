import validator from "nhs-number-validator";
import { plainDigits } from "./digits.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** Ten digits whose last is the check digit (modulus 11, NHS data dictionary). Spaces and dashes may stand anywhere. */
export function readNhsNumber(typed: string): Reading<string> {
  const digits = plainDigits(typed).replace(/[\s.-]/g, "");
  if (!digits) return unreadable("Enter the NHS number");
  if (!/^\d{10}$/.test(digits))
    return unreadable("An NHS number has 10 digits, like 999 123 4551. Check it, or leave it out.");
  // all zeros passes the sum, and is what systems write when they do not know
  if (digits === "0000000000" || !validator.validate(digits))
    return unreadable("This is not a real NHS number. Check each digit, or leave it out.");
  return read(digits);
}

/** "999 123 4551": the NHS shows it in groups of 3, 3 and 4. */
export function sayNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
