/** Lists a pattern may name with "@". Written in the same language. */
export const wordLists: Readonly<Record<string, string>> = {
  // whoever moves in a bump
  unborn:
    "(baby|bump|he|she|him|her|hes|shes|it|them|they|theyre|twins|twin|bean|peanut|little one|little man|little girl|little boy|little lady|little fella|little bean|little mister|monkey|wriggler|his|the boy|babies|one of the twins|junior|little dude)",
  // a baby or a child who is here
  child:
    "(baby|he|she|him|her|hes|shes|it|them|they|twins|twin|little one|little man|little girl|little boy|son|daughter|boy|girl|newborn|his|monkey|babe|toddler|child|kid|kids|babies|lad|my little|the little)",
  move: "(move|moves|moved|moving|movement|movements|kick|kicks|kicked|kicking|wriggl*|nudg*|punch*|roll|rolls|rolling|flutter*|flips|boot|boots|thump*|prod|prods|jab|jabs|squirm*|somersault*|poke|pokes|hiccups|stir|stirred|stirring|swirl*|tumbl*|dancing|activity|action)",
  not: "(not|havent|hasnt|hadnt|dont|doesnt|didnt|cant|couldnt|isnt|arent|wasnt|wont|never|no|without|barely|hardly|scarcely|aint|neither)",
  is: "(is|are|was|were|has|have|had|been|being|be|feels|feel|felt|seems|seem|seemed|looks|look|looked|gone|went|got|gets|getting|goes|became|turned|became)",
  very: "(very|really|so|quite|pretty|proper|super|well|too|a bit|all|just|rather|extremely|still|always|totally|completely|dead|mega|right|kind of|sort of|getting|feeling|slightly)",
  me: "(i|im|ive|me|my|id|mine)",
  other:
    "(sister|sis|mum|friend|mate|cousin|auntie|aunt|nan|gran|grandma|neighbour|colleague|boss|sil|mil|bestie|niece|stepdaughter|daughter in law|lady|woman|girl|someone|somebody)",
  partner: "(wife|girlfriend|partner|other half|she|shes|her|love|mrs|lady|babys mum)",
  him: "(he|hes|him|husband|partner|boyfriend|ex|man|other half|his|dad|fiance|she|shes|wife|girlfriend|her|they|theyre|family|in laws|mil|mother in law|someone)",
  hour: "(an hour|a hour|hour|half an hour|half hour|hours|minutes|mins|less than an hour|one hour|every hour|each hour|per hour|couple of hours)",
  much: "(loads|lots|a lot|so much|too much|masses|tons|buckets|heavy|heavily|massive|massively|badly|huge|profuse|profusely|pouring|gushing|flooding|everywhere|non stop|nonstop|fast)",
  severe:
    "(severe|bad|awful|terrible|horrendous|horrible|splitting|banging|pounding|thumping|throbbing|blinding|worst|constant|persistent|pounder|killer|excruciating|intense|unbearable|proper|raging|crippling|agony|agonising|stonking|massive|never ending|nasty|monster)",
  pain: "(pain|pains|painful|ache|aching|aches|agony|stabbing|hurts|hurting|hurt|cramp|cramps|cramping|sore|sharp|twinge|twinges)",
  middle:
    "(tummy|bump|side|pelvis|insides|down one side|lower half|guts|section scar|low down|groin|ovary|ovaries)",
  sore: "(pain|pains|painful|agony|hurts|hurting|hurt|stabbing|sharp|cramp|cramps|cramping|ache|aching|sore|excruciating|killer)",
  strong:
    "(constant|constantly|nonstop|non stop|severe|severely|unbearable|excruciating|agony|agonising|awful|horrendous|horrific|intense|worst|terrible|doubled|crippling|solid|wont stop|wont go|not going|not stopping|wont ease|doesnt ease|not easing|isnt easing|wont let up|cant stand|cant walk|cant move|cant straighten|cant stand up|cant talk|screaming|crying in pain|writhing|continuous|relentless|out of nowhere|stabbing|sharp|out of <7-10>)",
  few: "(once|twice|couple|few|handful|one|two|three|barely|hardly|less|half|little|tiny|weak|weaker|faint)",
  blood: "(blood|bleed|bleeding|bled|bleeds)",
  gravely:
    "(kill|die|dead|suicide|suicidal|end it|end my life|not be here|hurt myself|overdose|jump|hang|drown)",
  hot: "(temperature|fever|feverish|burning up|shiver|shivering|shivers|shivery|shaking|rigors|chills|teeth chattering|flu|hot and cold|roasting|sweats)",
  want: "(want to|wants to|wanted to|wanting to|going to|about to|need to|might|may|could|planning to|plan to|plans to|thinking of|thinking about|thought of|thought about|thoughts of|thoughts about|tempted to|considering|urge to|urges to|feel like|felt like|ready to|decided to|tried to|trying to|try to|will|would|id|ill|threatened to|threatening to|keep wanting to|just)",
  wanting:
    "(want to|wants to|wanted to|wanting to|going to|about to|need to|planning to|plan to|tempted to|urge to|urges to|feel like|felt like|ready to|feeling like|wishing i could)",
  pills:
    "(pills|tablets|tablet|paracetamol|paracetamols|medication|painkillers|codeine|antidepressants|sertraline|citalopram|fluoxetine|mirtazapine|amitriptyline|propranolol|tramadol|diazepam|morphine|zopiclone|sleeping pills|insulin|ibuprofen|co codamol|cocodamol|capsules|aspirin)",
  means:
    "(rope|noose|ligature|blade|blades|razor|razors|razor blade|razor blades|knife|gun|shotgun|hosepipe|hose pipe|hose|antifreeze|plastic bag|dressing gown cord|scalpel)",
  height:
    "(bridge|bridges|viaduct|flyover|cliff|cliffs|railway|railway line|railway lines|train line|train lines|train tracks|tracks|rail tracks|platform|platform edge|level crossing|multi storey|car park roof|roof|rooftop|ledge|balcony|top floor|weir|reservoir|quarry|canal|pier|motorway|dual carriageway)",
  someoneclose:
    "(wife|husband|girlfriend|boyfriend|partner|fiancee|fiance|missus|missis|other half|gf|sister|brother|mum|dad|daughter|son|friend|mate|she|he|shes|hes)",
  baby: "(him|her|baby|my baby|the baby|them|my son|my daughter|my child|our baby|this baby|my newborn|my own baby|our son|our daughter|my little boy|my little girl|the twins|my twins|my boy|my girl|my little one|our little one|the little one)",
  lately:
    "(again|today|tonight|last night|yesterday|this morning|this week|last week|earlier|just now|now|right now|lately|recently|every day|every night|most days|most nights|days ago|the other day|the other night|at the weekend|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|in the bath|in the shower|since)",
  wipe: "(wipe|wiped|wiping|wipes|toilet|loo|tissue|paper|knickers|pants|underwear|pad|liner|wee|weed|bath|shower|discharge|undies|kegs)",
};
