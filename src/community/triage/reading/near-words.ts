import { editDistance } from "../../../words/edit-distance.ts";

// words that carry a flag, are easily mistyped, and have few neighbours in the language
const flags =
  `bleeding spotting contractions contraction movements movement headache swollen haemorrhage suicidal suicide
seizure seizures breathing breathless unconscious temperature vomiting shoulder ambulance paracetamol overdose psychosis
paranoid hallucinating hallucinations pregnant discharge collapsed dehydrated jaundice infected infection strangled
threatened controlling depressed depression anxiety anxious overwhelmed exhausted miscarriage stillbirth intrusive
smother antidepressants breastfeeding reduced constantly trickling unresponsive convulsion meningitis palpitations
itching sertraline terrified struggling exhaustion mastitis flashbacks intrusive preeclampsia tightenings
myself herself himself strangling suffocate suffocating smothered overdosed worthless hopeless disappear disappeared goodbye
tomorrow tonight anymore poison poisoned stabbing drowning harming possessed fontanelle fontanel wheezing shivering
dribbling midwife emergency frightened bruises abusive violent allowed voices nappies severe swelling swelled blurry
unconscious stomach painful purple everyone something nothing planning suicide properly cutting hanging`
    .split(/\s+/)
    .filter(Boolean);

const whole = new Set(flags);
const byLetter = Map.groupBy(flags, (word) => word[0] ?? "");
// neighbours that are words of their own
const others = new Set(
  `breeding bleating blessing spitting sporting sorting scotting reduce produced deduced etching pitching hitching ditching
shoulders smothers brother mother smoother depress infect collapse infections movement moments moment controlled anxious
breathing breath strangles struggled struggle terrify threaten contracting contract temperatures discharged seized pregnancy
suicides exhausting exhaust stitching switching shopping spotted headed swell constant moving
constructions construction contradiction breaking collapses inspection insertion injection intention invention ingestion inflation
injected decreased increased strange strangely smoother intensive inclusive constants tracking conclusion confusion smuggling exhaustive
stringing spelling noting voice voiced cooking putting cunning hunting heading handing bathing wedding feeling gaining changing charging
planting panting planing smoothing blurred blurt purposes hopefully himself itself starting shining shopping cheering chewing
swelling shelling dwelling everything anything settling alleged alloyed followed hallowed nappes police policed ports poisons violet violets
violence violently violin allows brushes bruised severely fever serve served server several sever halving hanging handing banging
goodbyes drawing crowding farming warming charming hardening thoughtful propel property proper`
    .split(/\s+/)
    .filter(Boolean),
);

/** The flag word somebody meant: one slip in a word of six letters or more, two in one of nine or more. */
export function nearWord(typed: string): string | null {
  if (typed.length < 6 || others.has(typed) || whole.has(typed)) return null;
  const slips = typed.length >= 9 ? 2 : 1;
  for (const word of byLetter.get(typed[0] ?? "") ?? [])
    if (
      Math.abs(word.length - typed.length) <= slips &&
      !isOtherForm(word, typed) &&
      editDistance(word, typed) <= slips
    )
      return word;
  return null;
}

// "suffocated" is no slip of "suffocate"
const isOtherForm = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^(?:s|d|ed|r|er|ly|n|ing)$/.test(long.slice(short.length));
};

const fuzzy = 7;
// parts of a word that are words by themselves are no halves of another: "all owed"
const halvesMax = 2;

/** The flag word two neighbours make together: "sui cidal", "over dose", "un conscious"; null where both are words already. */
export function joinsToFlag(one: string, other: string): string | null {
  const joined = one + other;
  if (joined.length < fuzzy || one.length < halvesMax || other.length < halvesMax) return null;
  return whole.has(joined) ? joined : null;
}
