/**
 * What was typed, with full-width, Arabic, Bengali, Urdu and every other kind of digit as 0 to 9, fancy dashes
 * as "-", and any run of spaces as one. A phone keyboard in another language must not stop anyone.
 */
export function plainDigits(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

// Unicode promises that decimal digits stand in runs of ten, zero first.
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}
