// letters nobody sees: zero width, soft hyphens, marks of direction and of variation
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

// letters of other scripts that look like ours
const alike = new Map(
  Object.entries({
    a: "аɑαａ",
    b: "ЬƄ",
    c: "сϲ",
    d: "ԁɗ",
    e: "еєҽε",
    f: "ƒ",
    g: "ɡց",
    h: "һհ",
    i: "іıιɩ",
    j: "јϳ",
    k: "κкҝ",
    l: "ӏｌⅼ",
    m: "м",
    n: "ոп",
    o: "оοօσ",
    p: "рρ",
    q: "ԛ",
    r: "гᴦ",
    s: "ѕʂ",
    t: "тτ",
    u: "υսս",
    v: "νѵ",
    w: "ԝѡω",
    x: "хχ",
    y: "уүγ",
    z: "ᴢ",
  }).flatMap(([letter, others]) => [...others].map((other): [string, string] => [other, letter])),
);

/** What was typed as it looks: nothing unseen, no look-alikes, no accents, small letters, no letter more than twice. */
export function plainLetters(typed: string): string {
  const seen = typed
    .replace(unseen, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`´ʼ]/g, "'")
    .toLowerCase();
  const ours = /^[\x20-\x7e]*$/.test(seen)
    ? seen
    : [...seen].map((letter) => alike.get(letter) ?? letter).join("");
  return ours.replace(/(.)\1{2,}/g, "$1$1");
}

// what people hide from a filter, or half say
const hidden =
  `kill killed killing kms die died dying dead death suicide suicidal self harm cut cutting hang hanged rape raped raping abuse
abused hit hurt blood bleeding murder overdose drugs sex sexual smother strangle knife pills wrists fuck fucking shit bitch cunt whore slag
porn nude hell damn crap bastard end psychosis`
    .split(/\s+/)
    .filter(Boolean);
const digits: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** The word behind "k*ll", "su1cide" or "d!e"; null where it hides none we know. */
export function hiddenWord(typed: string): string | null {
  if (!/[*@$!0-9#]/.test(typed)) return null;
  const letters = typed.replace(/[013457@$!]/g, (sign) => digits[sign] ?? sign);
  const pattern = new RegExp(
    `^${letters.replace(/[^a-z*#]/g, "").replace(/[*#]+/g, (stars) => (stars.length === 1 ? "[a-z]" : `[a-z]{1,${stars.length + 1}}`))}$`,
  );
  return hidden.find((word) => pattern.test(word)) ?? null;
}
