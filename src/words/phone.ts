import { plainDigits } from "./digits.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";

const REMEDY = "Enter a phone number like 07700 900123 or 01632 960 001";

/**
 * A phone number as "+447700900123", from any way of writing a UK one (with or without +44, (0), 0044, dots, dashes)
 * or a number from abroad that starts with + or 00. Refuses letters, extensions and numbers of an impossible length.
 */
export function readPhone(typed: string): Reading<string> {
  const text = plainDigits(typed).replace(/^tel:/i, "");
  if (!text) return unreadable(REMEDY);
  if (/\d\s*(ext|x|#)/i.test(text)) return unreadable(`${REMEDY}, without the extension`);
  if (/[^\d\s+().\-/]/.test(text) || text.lastIndexOf("+") > 0) return unreadable(REMEDY);
  const dialled = text
    .replace(/\(0\)/g, "")
    .replace(/[^\d+]/g, "")
    .replace(/^00/, "+");
  if (dialled.startsWith("+44")) return national(dialled.slice(3).replace(/^0/, ""));
  if (dialled.startsWith("+")) return /^\+[1-9]\d{7,14}$/.test(dialled) ? read(dialled) : unreadable(REMEDY);
  if (dialled.startsWith("0")) return national(dialled.slice(1));
  // a spreadsheet drops the leading 0 of a mobile number
  if (/^7\d{9}$/.test(dialled)) return national(dialled);
  if (/^44\d{9,10}$/.test(dialled)) return national(dialled.slice(2));
  return unreadable(dialled.length >= 9 ? `${REMEDY}, with the 0 at the start` : REMEDY);
}

function national(digits: string): Reading<string> {
  if (/^([1-35789]\d{9}|1\d{8})$/.test(digits)) return read(`+44${digits}`);
  const wanted =
    digits.length < 10 ? "It is too short" : digits.length > 10 ? "It is too long" : "Check the first digits";
  return unreadable(`Check the phone number. ${wanted}. A UK number looks like 07700 900123.`);
}

/** Whether a text message can reach it: UK mobiles, not pagers or personal numbers. Unknown abroad, so true there. */
export function isMobile(e164: string): boolean {
  if (!e164.startsWith("+44")) return true;
  return /^\+447([1-57-9]\d|624)/.test(e164);
}

/** As people write it: "07700 900123", "020 7946 0018", "0115 496 0123", "01632 960 001"; abroad, as stored. */
export function sayPhone(e164: string): string {
  if (!e164.startsWith("+44")) return e164;
  const digits = `0${e164.slice(3)}`;
  const cuts = digits.startsWith("07")
    ? [5]
    : digits.startsWith("02")
      ? [3, 7]
      : /^0(11|1\d1|3|8|9)/.test(digits)
        ? [4, 7]
        : [5, 8];
  return [0, ...cuts].map((cut, at) => digits.slice(cut, cuts[at])).join(" ");
}
