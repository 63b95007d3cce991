import type { ReasonCode } from "../reasons.ts";

/** The words by which each reason is known in people's lists. Sensitive ones are read only from words that mean them. */
const WORDS: [ReasonCode, RegExp][] = [
  [
    "previousLoss",
    /\b(prev(ious)?|hx of|history of|past|earlier|last)\b[^.;,]{0,25}\b(loss|losses|miscarriages?|m\/?c|stillb\w*|iud|neonatal death|nnd)\b|\b(rainbow|recurrent (loss|miscarriage))\b/i,
  ],
  [
    "bereavement",
    /\b(bereave\w*|grief|grieving|(mum|mother|dad|father|sister|brother|nan|gran|parent)\w* (has )?(died|passed))\b/i,
  ],
  [
    "previousHardBirth",
    /\b((birth|bith) trauma|traumatic (birth|delivery)|(difficult|hard|bad|scary|previous) (birth|delivery)|prev(ious)? (emergency |em )?(c-?section|emcs|lscs)|tokophobia|fear of (birth|labour))\b/i,
  ],
  [
    "domesticAbuse",
    /\b(domestic (abuse|violence)|dv|da|dva|marac|violent (ex|partner)|abusive|coercive|refuge)\b/i,
  ],
  ["asylumOrRefugee", /\b(asylum|refugee|nrpf|no recourse)\b/i],
  [
    "newHere",
    /\b(new to (the )?(area|town|country|uk|harbrook)|recently (moved|arrived)|just moved|moved (here|from))\b/i,
  ],
  [
    "aloneOrIsolated",
    /\b(isolat\w*|alone|on (her|his|their) own|knows (nobody|no[- ]?one)|lonely|lone(ly)?|no (family|friends|support)|single (mum|parent|mother)|lacks? support|loneliness)\b/i,
  ],
  [
    "lowMoodOrAnxiety",
    /\b(anxi\w*|depress\w*|low mood|low|mood|mental health|mh|pnd|worried|panic|stress\w*|emotional(ly)?)\b/i,
  ],
  ["youngParent", /\b(young (mum|parent|mother|dad|person)|teen\w*|care leaver)\b/i],
  [
    "housing",
    /\b(hous(e|ing)|homeless\w*|accommodation|accomm?|temp(orary)? accom\w*|evict\w*|overcrowd\w*|sofa[- ]surf\w*|damp)\b/i,
  ],
  ["money", /\b(money|financ\w*|debts?|benefits?|poverty|food ?bank|low income|skint|cost of living)\b/i],
  ["substanceUse", /\b(drugs?|alcohol|substance\w*|methadone|drink(ing|s)? (a lot|problem)|cannabis)\b/i],
  [
    "partnerAway",
    /\b(partner|husband|dad|fob)\b[^.;,]{0,20}\b(away|prison|jail|custody|army|navy|abroad|works? away|inside)\b/i,
  ],
  [
    "socialServices",
    /\b(social (services|worker|care)|sw involved|ss involved|child protection|cp plan|cpp|cin|child in need|pre-?birth (assessment|ax)|early help)\b/i,
  ],
  ["learningDisability", /\b(learning (disab\w*|difficult\w*|needs?)|ld)\b/i],
  [
    "physicalHealth",
    /\b(disab\w*(?! family)|wheelchair|diabet\w*|epilep\w*|physical (health|illness)|chronic|spd|pelvic (girdle )?pain|hyperemesis|deaf|blind|sickle)\b/i,
  ],
  ["twinsOrMore", /\b(twins?|triplets?|multiple (birth|pregnancy)|dcda|mcda)\b/i],
  ["feeding", /\b(feed(ing)?|breast\s?-?feed\w*|bf support|bottle|latch\w*|infant feeding)\b/i],
  [
    "firstBabyUnsure",
    /\b(first (baby|time)|1st (baby|time)|primip?|primigravida|unsure|nervous|confidence)\b/i,
  ],
  ["socialComplexities", /\b(social(ly)? (complex\w*|issues|needs)|complex social|social factors)\b/i],
  ["additionalVulnerabilities", /\b((additional|added|extra|multiple) vulnerab\w*|vulnerab\w*)\b/i],
];

// a learning disability is not a physical one, and "first time mum, low confidence" is not low mood
const ONLY_WITHOUT: Partial<Record<ReasonCode, { also: ReasonCode; unless: RegExp }>> = {
  physicalHealth: { also: "learningDisability", unless: /\b(physical|wheelchair|diabet|epilep|deaf|blind)/i },
  lowMoodOrAnxiety: {
    also: "money",
    unless: /\b(anxi|depress|low mood|mood|mental|mh|pnd|worried|panic|stress|emotional)/i,
  },
};

/**
 * The coded reasons in somebody's own words (`A3`, `B23`), most particular first; "something else" when there are
 * words and none is known. The words themselves are kept in the note by the caller.
 */
export function readReasons(text: string): ReasonCode[] {
  if (!text.trim()) return [];
  const said = text
    .replace(/\bno (hx|history|concerns?|issues?)\b[^.;,]*/gi, " ")
    .replace(/\blow (confidence|income|self.?esteem)\b/gi, "$1");
  const found = WORDS.filter(([, way]) => way.test(said)).map(([code]) => code);
  const codes = found.filter((code) => {
    const rule = ONLY_WITHOUT[code];
    return !rule || !found.includes(rule.also) || rule.unless.test(said);
  });
  return codes.length > 0 ? codes : ["other"];
}
