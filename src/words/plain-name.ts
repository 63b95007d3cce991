const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** The words of a name in small plain letters: "Siân O’Brien-Nowak" → ["sian", "obrien", "nowak"]. Other scripts stay. */
export function plainNameWords(name: string): string[] {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ`´]/g, "")
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
