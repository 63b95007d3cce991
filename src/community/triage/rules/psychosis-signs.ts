import type { Rule } from "../rule.ts";

/** What is told of a mind that is changing, in small things. */
export const psychosisSigns: Rule = {
  id: "psychosis-signs",
  tier: "R",
  concern: "mind",
  reason: "Several small things stand together that may be psychosis.",
  card: "not-herself",
  plain: true,
  source:
    "Action on Postpartum Psychosis, https://www.app-network.org/postpartum-psychosis/; Path perinatal, https://path-perinatal.eu/uk/?p=682",
  when: { pregnant: {}, afterBirth: { before: 400 } },
  phrases: [],
  together: {
    least: 2,
    signs: [
      {
        name: "a mission or a message",
        isStrong: true,
        phrases: [
          "(god|jesus|angels|universe|spirit|spirits|allah|the lord|devil|voice|voices|they) .. (clear with me|been clear|told me|telling me|tells me|shown me|showing me|wants me|chose|chosen|speaking|spoke|sent me|guiding|instruct*|up to me)",
          "what (he|she|my baby|the baby|baby|i) (is|was|am|are) here (to do|for)",
          "(its|it is|been told its|told its) [all] (up to me|my job|my duty|down to me) to (save|send|stop|protect|fix|finish|cleanse|free)",
          "(send|sent|give|giving|take|taking) it back",
          "(what|it) has to happen (on|at|when|before|tonight|today|sunday|soon|now|to)",
          "(special|chosen|sent|prophecy|destiny|destined|the plan|higher purpose|mission|the truth|a sign|signs)",
          "(means|meaning|proves|it means) (he|she|they|that he|that she|that they|god) (knows|know|can see|is watching|are watching|wants)",
        ],
      },
      {
        name: "a baby believed changed",
        isStrong: true,
        phrases: [
          "(keep|keeps|kept|they are|theyre|someone is|somebody is|been) (changing|swapping|switching|replacing|taking) (him|her|my baby|the baby|them)",
          "(his|her|babys|the babys) (ears|eyes|nose|face|hands|hair|skin|feet|toes|birthmark|cry) (were|was|are|is|look|looks|have|has) [all|completely|really|just|been] (different|wrong|changed|not his|not hers|new|moved|strange)",
          "something .. (behind|in|inside) (his|her) eyes",
          "(thats|its|this is|that is) not (him|her|my baby)",
          "(isnt|not) (him|her) (any*|in there|looking|behind)",
          "(not mine|isnt mine|swap|swapped|swapping|imposter|another baby|different baby|not my baby|isnt my baby)",
        ],
      },
      {
        name: "watchers and proof",
        isStrong: true,
        phrases: [
          "(camera|cameras|monitor|microphone|phone|window|neighbours|they|people) .. (get in|see us|see me|watching|listening|recording|spying|cant see|hear us|hear me|find us|following)",
          "(took|taking|got|have|kept|keeping) .. (photos|pictures|notes|evidence|proof|recordings) .. (prove|proof|evidence|it|show)",
          "(keeping|keep|hid|hiding|locked) (him|her|us|the baby|my baby) (in|with me|away) .. (bathroom|cupboard|wardrobe|room|bedroom|where) ..",
          "(midwife|health visitor|nurse|doctor|mil|mother in law|neighbour|husband|they) .. (was sent|were sent|is in on|knows what|is part|part of it|working for|are in on)",
          "(poison*|bugged|tapped|spying|plotting|in on it|out to get)",
        ],
      },
      {
        name: "the world grown strange",
        isStrong: true,
        phrases: [
          "(colours|sounds|lights|everything|faces|noises|walls|things|my hands|hands|skin|eyes|baby) [is|are|was|were|look|looks|seem|feel|gone|all|keeps|keep] [so|too|really|all|very] (loud|bright|glowing|shining|melting|moving|breathing|vibrating|sharp|electric|buzzing|humming|alive|fake|plastic|flat|unreal)",
          "@not recognise [the|my|our] (kitchen|house|room|rooms|home|hands|face|street|baby|him|her|husband|mum|own) ..",
          "(time) .. (stopped|backwards|looping|repeating|slowed|jumping|isnt real)",
        ],
      },
      {
        name: "another all at once",
        isStrong: true,
        phrases: [
          "(all of a sudden|suddenly|overnight|from one day|since friday|since monday|since yesterday|out of nowhere) .. (different person|another person|someone else|not me|not myself|changed|mad|strange|clear)",
          "(different person|someone else|another person) .. (suddenly|overnight|since|from|yesterday)",
        ],
      },
      {
        name: "not making sense",
        phrases: [
          "(not|dont|doesnt|no|isnt) (make|making|makes) [any|much] sense ..",
          "(brain|head|mind|thoughts) .. (like train|like a train|like trains|too fast|so fast|million|racing|speeding|wont stop|on fire|bright)",
        ],
      },
      {
        name: "signs meant for one",
        isStrong: true,
        phrases: [
          "(bins|cars|birds|neighbours|clouds|washing|post|letters|numbers|adverts|lights|songs|bus|buses|trees|toys|bottles|shopping) .. (spell|spells|spelling|spelt|say|says|saying|telling|warn*|point|points|arranged)",
          "(i|ive|now i|finally) [know|understand|seen|see|worked out] [what] [know|understand|see|seen|worked out] the (plan|truth|answer|pattern|code|secret|message) now ..",
          "(get|got|need|have|going) .. (away|to the sea|to the hills|to safety|out of here|underground) before (the morning|morning|they|it|sunday|tonight|dark|its too late)",
          "(numbers|number|clock|songs|adverts|lights|tv|telly|radio|monitor|number plates|birds|colours) .. (for me|to me|about me|at me|mean|means|message|tell)",
          "(knows what i did|know what i did|reading my mind|read my mind|hear my thoughts|in my head|hearing things|seeing things|hear things|see things)",
        ],
      },
      {
        name: "strange to see",
        isStrong: true,
        phrases: [
          "(she|shes|wife|missus|partner|girlfriend) .... (rocking|staring|not blinking|hasnt blinked|muttering|chanting|laughing to herself|talking to herself|glazed|on the roof|naked|barefoot|preaching|frozen|wont speak)",
          "(rocking|staring|muttering|chanting|preaching) .. (hours|nothing|wall|space|forth|all night|saying)",
          "(gave|given|giving|spent|spending|blown) .. (savings|thousands|life savings|all our money|everything)",
        ],
      },
      {
        name: "strange to hear",
        isStrong: true,
        phrases: [
          "(saying|says|say|whispering|shouting|convinced|keeps saying) .. (theyre coming|they are coming|its coming|were all|the end|dont trust|they know|hes chosen|its starting|run|not safe here|we have to leave|its a test)",
          "(not making sense|makes no sense|making no sense|talking rubbish|gibberish|riddles|nonsense|too fast|ninety to the dozen|nineteen to the dozen)",
        ],
      },
      {
        name: "hardly any sleep, or no need of it",
        phrases: [
          "(not|hasnt|havent|no|dont|doesnt|barely|hardly|without|never) [really|even|been|needing|need|needed|to] (slept|sleep|sleeping|need to|needed) ..",
          "(up|awake) (for|all|two|three|four|five|since|for) [nights|night|days|two|three|four|five] ..",
          "since (<1-5>) am",
          "<2-9> (nights|days|nites) [of|with|straight|now] [no|without|hardly any|not any] sleep",
          "@not tired ..",
          "(nights|days) .. (no sleep|without sleep|awake)",
        ],
      },
      {
        name: "full of energy",
        phrases: [
          "(amazing|incredible|never felt better|never felt so|best ive ever|on top of the world|invincible|buzzing|unstoppable|superhuman|so alive|electric|euphoric|wired|flying|genius)",
          "(wrote|written|writing|painted|cleaned|cleaning|baked|ordered|bought|spent|rearrang*|planned) .. (pages|all night|whole house|thousands|hundreds|everything|nights|<20-500>|book|at <1-5>|since <1-5>)",
          "(cleaning|hoovering|scrubbing|talking|pacing|singing|writing|whispering|muttering) .. (night|nights|nonstop|non stop|hours|since|days|all the time)",
        ],
      },
    ],
  },
  unless: [
    "(thank|oh my|my|oh|swear to|honest to|for the love of) god ..",
    "god (willing|knows|forbid|bless|help me)",
    "(signs|sign) (of|up|off|language|in|on|the|that labour|labour|for|from work|here)",
    "(a|no|any|first|some|good|early|baby|showing|warning) (sign|signs) (of|that|for|yet) ..",
    "(special|chosen) (care|care baby|name|names|offer|needs|time|day|moment|occasion|one|baby shower|by|for|to|not|a|the)",
    "(the plan|the truth) (is|was|for|to) ..",
    "(baby monitor|monitor) .. (recommend*|which|best|app|split|battery|video)",
    "(amazing|incredible) (midwife|midwives|team|staff|baby|husband|partner|hospital|advice|news|job|nhs|group|day|scan|women|mums|ladies|wife)",
    "(took|taking) .. (photos|pictures) .. (cute|nursery|milestone|christmas|newborn)",
    "(teething|reflux|colic|growth spurt|hungry|regression|newborn|cluster) ..",
    "(swapped|swapping|changing|changed|taking|switching) (him|her|the baby|them|my baby) (to|into|onto|over|from|out|for|at|on|sides|in|nappy|with|every|now|again|before|after|home|up)",
  ],
};
