import { plainNameWords } from "./plain-name.ts";

/**
 * A key that names heard alike share, however they are spelt: Catherine and Kathryn, Mohammed and Muhammad, Smith and
 * Smyth, Siobhan and Shivaun, Agnieszka and Agnieshka. One part per word, in order. For finding, never for deciding:
 * names that share a key may still be different. Other scripts keep their letters.
 */
export function soundsLike(name: string): string {
  return plainNameWords(name).map(wordSound).join(" ");
}

// comparing a long list asks for the same few thousand words again and again
const HEARD_MAX = 10_000;
const heardBefore = new Map<string, string>();

/** The key of one word: its consonants as heard, and "A" for a vowel it begins with. */
export function wordSound(word: string): string {
  const before = heardBefore.get(word);
  if (before !== undefined) return before;
  if (heardBefore.size >= HEARD_MAX) heardBefore.clear();
  const sound = listen(word);
  heardBefore.set(word, sound);
  return sound;
}

function listen(word: string): string {
  if (/[^a-z]/.test(word)) return word.toUpperCase();
  let sound = word;
  for (const [spelt, spoken] of SPELLINGS) sound = sound.replace(spelt, spoken);
  const heard = sound.replace(/([^aeiou])\1+/g, "$1");
  const start = /[aeiou]/.test(heard.charAt(0)) ? "A" : heard.charAt(0);
  // the h of Mahmood and Ahmed is heard, the h of Mohammed hardly
  const rest = heard
    .slice(1)
    .replace(/[aeiouy]|h(?!m)/g, "")
    .replace(/f/g, "v")
    .replace(/z/g, "s");
  return (start + rest).toUpperCase().slice(0, 12);
}

// In order: whole-name habits first, then letters. X is the sound of "shop", C of "chop", J of "jam".
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^x/, "z"],
  // Irish, Scottish and Welsh
  [/^c(?=aoi|i[ao])/, "k"],
  [/(?<=[aeiou])dhbh/, "v"],
  [/(?<=io|oi|ei|ea|ea[rl])bh/, "v"],
  [/(?<=[aeiou])mh/, "v"],
  [/^s[ei](?=[ao])/, "x"],
  [/^ll/, "l"],
  [/^ma?c(?=[^aeiouhyk])/, "mk"],
  // English habits
  [/^(kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^wh/, "w"],
  [/^ps/, "s"],
  [/mb$/, "m"],
  [/(?<=[aeiou])gh(?=$|[bcdfghjklmnpqrstvwxz])/, ""],
  [/eaux?$/, "o"],
  // Polish
  [/szcz/, "xc"],
  [/sz/g, "x"],
  [/cz/g, "c\u0000"],
  [/(?<=[aeiouk])rz|^rz/g, "z"],
  [/(?<=[aeiou])j(?=[aeou])/g, "y"],
  [/w(?=sk|icz|c)/g, "v"],
  // letters
  [/tsch|tch/g, "c\u0000"],
  [/sch/g, "x"],
  [/(?<=mi|my)ch(?=a?e)/, "k"],
  [/ch(?=[rl])/g, "k"],
  [/ch/g, "c\u0000"],
  [/sh/g, "x"],
  [/dge?|dj/g, "j"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh|qu?|ck/g, "k"],
  [/g(?=[eiy])/g, "j"],
  [/gh/g, "g"],
  [/bh/g, "b"],
  [/dh/g, "d"],
  [/tz/g, "s"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!\u0000)/g, "k"],
  [/\u0000/g, ""],
  [/(?<=.)x(?=[ck])/g, "s"],
  [/^v/, "w"],
  [/(?<=[aeo])w(?=[^aeiouy]|$)/g, ""],
  [/(?<=.)w/g, "v"],
];
