import { relined, type Sentence } from "./read-text.ts";

// words that only lend weight: "I really just can't" is "I can't"
const fillers = new Set(
  `really so very just actually literally quite absolutely properly proper totally completely even bloody fucking effing
honestly genuinely super basically seriously also frankly physically suddenly constantly currently obviously definitely
fully utterly simply clearly apparently sadly obv tbh ngl imo like erm um er oh well`
    .split(/\s+/)
    .filter(Boolean),
);
const shorter: Readonly<Record<string, string>> = {
  "i am": "im",
  "i have": "ive",
  "i would": "id",
  "she is": "shes",
  "she has": "shes",
  "he is": "hes",
  "he has": "hes",
  "it is": "its",
  "they are": "theyre",
  "do not": "dont",
  "does not": "doesnt",
  "did not": "didnt",
  "is not": "isnt",
  "are not": "arent",
  "was not": "wasnt",
  "has not": "hasnt",
  "have not": "havent",
  "had not": "hadnt",
  "will not": "wont",
  "would not": "wouldnt",
  "could not": "couldnt",
  "can not": "cant",
};

/** The same sentence said shorter: without fillers, and as people speak. The sentence itself where nothing would change. */
export function plainer(sentence: Sentence): Sentence {
  const { words } = sentence;
  const shorterAt = (at: number): string | undefined => shorter[`${words[at]} ${words[at + 1]}`];
  if (!words.some((word, at) => fillers.has(word) || shorterAt(at))) return sentence;
  const short: Sentence = { ...sentence, words: [], starts: [], ends: [], opens: [], found: new Map() };
  let opens = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    opens ||= sentence.opens[at] ?? false;
    if (fillers.has(word)) continue;
    const joined = shorterAt(at);
    short.words.push(joined ?? word);
    short.starts.push(sentence.starts[at] ?? 0);
    if (joined) at += 1;
    short.ends.push(sentence.ends[at] ?? 0);
    short.opens.push(opens);
    opens = false;
  }
  relined(short);
  return short;
}
