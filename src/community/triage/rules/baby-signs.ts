import type { Rule } from "../rule.ts";

/** Signs of illness in a baby that are worrying alone and an emergency together. */
export const babySigns: Rule = {
  id: "baby-signs",
  tier: "R",
  lasting: true,
  concern: "body",
  reason: "A baby has more than one sign of being very ill.",
  card: "ill-baby",
  source:
    "NHS, Is your baby or toddler seriously ill?, https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/",
  when: { afterBirth: {} },
  phrases: [],
  together: {
    least: 2,
    signs: [
      {
        name: "floppy",
        isStrong: true,
        phrases: [
          "(soft body|body is soft|body soft|loose body|very soft|like rubber|boneless|floppy|flops|flopping|flopped|limp|lifeless|listless|rag doll|like a doll|no energy|wont lift|cant hold his head any*|boneless|heavy and limp|lethargic|like jelly|wet lettuce|wet flannel|dishcloth|sack of potatoes|noodle|rag|no fight in)",
          "(arm|arms|head|leg|legs) .. (drops|flops|drop|flop|just falls|hangs)",
        ],
      },
      {
        name: "hard to wake",
        isStrong: true,
        phrases: [
          "@not [even|really|properly|been] (woke|woken|wake|waking|wakes|rouse|stir|stirring|stirred|opened his eyes|opened her eyes|open his eyes|open her eyes|stay awake|staying awake|keep his eyes open)",
          "(dead|very|so|too|really|unusually|extra|super|extremely|proper|all|just|more) (sleepy|drowsy|dopey|dozy|spaced out|zonked)",
          "(hard|difficult|struggling|cant|slow) .. (wake|rouse) ..",
          "(sleeps and sleeps|sleeping and sleeping|sleeps all day|sleeping all the time|sleeps constantly|sleeping constantly|just sleeps|slept through every)",
          "(drowsy|lethargic|unresponsive|glazed|staring through|vacant|eyes rolling|eyes rolled|keeps dropping off|drifting off|out of it)",
          "(slept|sleeping|sleep|asleep) .. (<8-20> hours|all day|through feeds|through his feeds|through her feeds|since yesterday|since last night|since this morning|through every feed)",
        ],
      },
      {
        name: "a changed colour",
        isStrong: true,
        phrases: [
          "(marbly|like marble|blue|grey|gray|mottled|ashen|dusky|marbled|purple|bluish|greyish|white as a sheet|deathly pale|really pale|very pale|so pale|gone pale|blotchy)",
        ],
      },
      {
        name: "trouble breathing",
        isStrong: true,
        phrases: [
          "(breath|breathing|breathe|breaths) .. (fast|quick|hard|funny|weird|odd|heavy|noisy|struggl*|pauses|stops|stopping|shallow|rapid|grunty|wheez*|rattl*)",
          "(ugh ugh|uh uh|heaving|shoulders|chest|belly) .. (breath*|noise|each|every)",
          "(breathing|breathes|breath) .. (shoulders|belly|neck|tummy|noise|noises)",
          "(grunt*|panting|wheez*|gasping|sucking in|tugging|head bobbing|nostrils)",
        ],
      },
      {
        name: "a strange cry",
        isStrong: true,
        phrases: [
          "(cry|crying|scream|whimper|moan) .. (weird|odd|strange|funny|different|high pitched|weak|kitten|cat|shrill|not normal|not his|not her|hoarse|wrong)",
          "(weird|odd|strange|funny|high pitched|weak|shrill|moaning|whimpering|whiny) [little|sounding] (cry|scream|moan|noise|whimper)",
          "(whimpering|moaning|moans|whimpers|mewing|mewling)",
          "@not [even] (cry|crying|cried) (for|at|when|even|any*|today|at all) ..",
        ],
      },
      {
        name: "a blow to the head",
        isStrong: true,
        phrases: [
          "(dropped|fell|fallen|rolled|slipped|tumbled|banged|bumped|smacked|hit|went|landed|knocked) .... (head|floor|laminate|tiles|concrete|stairs|bed|sofa|changing table|changing mat|arms|worktop|step|pavement|bath|table|lino|kerb|car seat|bouncer|highchair)",
          "(came off|rolled off|slid off|went off|flew off|fell off|off) (the|my|our|his) (bed|sofa|settee|changing|table|worktop|side|couch|chair|highchair|lap|bouncer)",
          "(egg|bump|lump|dent|swelling|bruise) .. (on|side of|back of) (his|her|the babys|babys) (head|forehead|skull)",
          "(dropped|fell off|fell out|fell from) [him|her|the baby|my baby] ..",
          "(shook|shaken|shaking) (him|her|the baby|my baby)",
        ],
      },
      {
        name: "a sunken soft spot",
        phrases: [
          "(soft spot|fontanelle|fontanel|top of his head|top of her head|on top) .. (dip|dipped|sunk|sunken|dent|dented|in|bulg*|hollow|raised)",
          "(sunken|dipped|hollow|bulging) .. (soft spot|fontanelle|fontanel|eyes|head)",
        ],
      },
      {
        name: "yellow",
        phrases: ["(yellow|jaundice|jaundiced|orange tinge|tan looking)"],
      },
      {
        name: "not feeding",
        phrases: [
          "@not [really|even|properly|want to|been|got|had|taking|take|wake] .. (eat|eating|eats|feed|feeds|feeding|fed|milk|bottle|bottles|boob|latch|latching|suck|sucking|drink|drinking|ounce|ounces|interested)",
          "(refus*|off his|off her|gone off|went off|turning away|pushing away|spitting out) .. (feed|feeds|feeding|milk|bottle|bottles|boob|food)",
          "(only|just|barely|hardly) .. (ml|mls|oz|ounce|ounces|half|sips|few sucks|quarter) ..",
        ],
      },
      {
        name: "being sick",
        phrases: [
          "(sick|vomit*|puke*|puking|throwing up|threw up|thrown up|projectile) .. (twice|three|four|times|time|every|all|again|keeps|after|since|green|everything|lots|constantly|loads|now)",
          "(vomiting|vomited|projectile|bringing everything up|cant keep .. down|keeps being sick)",
        ],
      },
      {
        name: "dry",
        phrases: [
          "(no|not|dry|hasnt|hardly|barely|only|bone dry|isnt|not had|fewer) .. (wet nappy|wet nappies|nappy|nappies|wee|weed|wees|tears)",
          "(mouth|lips|tongue|nappy|nappies) .. (dry|cracked|bone dry|sticky|parched)",
          "(runny|watery|diarrhoea|the runs) .. (nappies|nappy|poo|poos|days|since|all day)",
        ],
      },
      {
        name: "a temperature",
        phrases: [
          "(temperature|fever|burning up|boiling|roasting|red hot|feverish) ..",
          "(arms|legs|body|chest|back|tummy) [feel|feels|are|is] [really|so|very|stone] cold",
          "(feet|hands|arms|legs) .. like ice",
          "(hot|cold|clammy|freezing) .. (touch|all over|head|hands and feet|body|tummy|chest)",
          "(hes|shes|he is|she is|baby is|feels|feel) [really|so|very|a bit|stone|freezing|ice|icy] (hot|cold|clammy)",
        ],
      },
      {
        name: "shying from light, or stiff",
        phrases: [
          "(dont|doesnt|hates|not) .. (like|stand) .. light",
          "(stiff neck|arching|arched|rigid|went stiff|goes stiff|stiff)",
          "(tummy|belly|stomach) .. (hard|swollen|tight|drum|bloated|distended)",
        ],
      },
    ],
  },
  unless: [
    "(i|im|ive|me|my head|husband|partner|wife|toddler|dog|midwife) [am|is|was|just|feel|so|been|still|really] (floppy|tired|sleepy|drowsy|sick|pale|grey|shattered|exhausted|fell|slipped|hot|cold|freezing)",
    "@not [even|really] (wake|woke|wake up) .. (til|till|until) (<4-9>|half|gone|quarter)",
    "(finally|first time|hooray|woohoo|sleeping through|slept through) ..",
    "(should i|do i|do we|need to|have to|dont want to|dont like to|scared to|afraid to|without|didnt want to|not going to|tempted to|shall i) .. (wake|waking|rouse) ..",
    "(blue|grey|purple|yellow|white) .. (eyes|pram|babygro|vest|cot|hat|dress|walls|paint|blanket|room|sleepsuit|poo|nappy|bag|car|top|jumper|bottle|book|leaflet)",
    "(purple crying|blue badge|red book|grey hair|blue room|blue one)",
    "(hands|feet|fingers|toes) .. (blue|purple|mottled|cold)",
    "(cold|hot) .. (weather|day|out|outside|tea|coffee|water|room|house|bath|bottle|drink)",
    "(room|bath|bottle|house) .. (hot|cold|temperature|boiling|freezing)",
    "(nappy|nappies) .. (size|brand|reusable|cream|bin|bag|pampers|aldi)",
    "(wont|doesnt|not|refus*) .. (take|taking) .. (dummy|bottle from daddy|formula brand)",
    "(wont|not) .. (feed|bottle) .. (in public|himself|to sleep)",
    "(check*|listen*|watch*) .. (breathing|breath|breathe) ..",
    "(scared|worried|terrified|afraid) .... (dropping|drop|stop breathing|fall)",
    "(dropped|fell|rolled) .. (asleep|nap|feed|feeds|off to sleep|at nursery|in love|centile|centiles|lines|over for the first)",
    "(sick|being sick) .. (of|leave|pay|note)",
    "(milk drunk|milk coma|sleepy snuggl*|sleepy cuddl*|sleepy newborn)",
    "(floppy) (hat|ears|bunny|rabbit|hair|sunhat)",
    "(slept|sleeping|sleep) .. (<8-20> hours|through) .. (happy|finally|amazing|woohoo|hooray|new man|best|first time ever)",
    "not .. sleepy",
    "still (feeding|smiling|smiley|playing|laughing|drinking|alert) ..",
  ],
};
