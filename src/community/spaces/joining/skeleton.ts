/**
 * How a name looks at a glance: letters that can be taken for each other are one, marks and spaces are none. Two names with
 * the same skeleton would be read as the same person.
 */
export function skeleton(text: string): string {
  return [...text.normalize("NFKD").toLowerCase()]
    .map((letter) => alike[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

// after Unicode’s confusables (UTS 39), as far as they are on keyboards and in lists of “fancy letters”
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["a", "аɑα4@ạ"],
      ["b", "ьƅ8в"],
      ["c", "сϲⅽ"],
      ["d", "ԁⅾɗ"],
      ["e", "еєҽ3ε℮"],
      ["f", "ƒẝ"],
      ["g", "ɡց9"],
      ["h", "һհн"],
      ["i", "іıɩι1!|lⅼӏ"],
      ["j", "јϳ"],
      ["k", "кκ"],
      ["m", "мⅿ"],
      ["n", "пոη"],
      ["o", "оο0օσ"],
      ["p", "рρ"],
      ["q", "ԛզ"],
      ["r", "гᴦ"],
      ["s", "ѕ5$ꜱ"],
      ["t", "т7τ"],
      ["u", "υսц"],
      ["v", "ѵνⅴ"],
      ["w", "ԝѡω"],
      ["x", "хⅹχ"],
      ["y", "уγʏ"],
      ["z", "ᴢ2"],
    ] as const
  ).flatMap(([plain, others]) => [...others].map((other) => [other, plain])),
);
