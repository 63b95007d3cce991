import { editDistance } from "../../../words/edit-distance.ts";

// words that carry a flag, are easily mistyped, and have few neighbours in the language
const flags =
  `bleeding spotting contractions contraction movements movement headache swollen haemorrhage suicidal suicide
seizure seizures breathing breathless unconscious temperature vomiting shoulder ambulance paracetamol overdose psychosis
paranoid hallucinating hallucinations pregnant discharge collapsed dehydrated jaundice infected infection strangled
threatened controlling depressed depression anxiety anxious overwhelmed exhausted miscarriage stillbirth intrusive
smother antidepressants breastfeeding reduced constantly trickling unresponsive convulsion meningitis palpitations
itching sertraline terrified struggling exhaustion mastitis flashbacks intrusive preeclampsia tightenings`
    .split(/\s+/)
    .filter(Boolean);

const byLetter = Map.groupBy(flags, (word) => word[0] ?? "");
// neighbours that are words of their own
const others = new Set(
  `breeding bleating blessing spitting sporting sorting scotting reduce produced deduced etching pitching hitching ditching
shoulders smothers brother mother smoother depress infect collapse infections movement moments moment controlled anxious
breathing breath strangles struggled struggle terrify threaten contracting contract temperatures discharged seized pregnancy
suicides exhausting exhaust stitching switching shopping spotted headed swelled swell constant moving`
    .split(/\s+/)
    .filter(Boolean),
);

/** The flag word somebody meant: one slip in a word of six letters or more, two in one of nine or more. */
export function nearWord(typed: string): string | null {
  if (typed.length < 6 || others.has(typed)) return null;
  const slips = typed.length >= 9 ? 2 : 1;
  for (const word of byLetter.get(typed[0] ?? "") ?? [])
    if (Math.abs(word.length - typed.length) <= slips && editDistance(word, typed) <= slips) return word;
  return null;
}
