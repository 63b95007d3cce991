import type { Rule } from "../rule.ts";

/** Signs of sepsis in a mother, who seldom knows the word. */
export const sepsisSigns: Rule = {
  id: "sepsis-signs",
  tier: "R",
  concern: "body",
  reason:
    "More than one sign of sepsis: infection, with a mind, a skin, a breath or water that is not right.",
  card: "fever",
  source:
    "NICE CG37 table; Mid Cheshire Hospitals, https://www.mkuh.nhs.uk/maternity-services/your-pregnancy-journey/postnatal-care/important-symptoms",
  when: { pregnant: {}, afterBirth: { before: 84 } },
  phrases: [],
  together: {
    least: 2,
    signs: [
      {
        name: "hot, cold or shivering",
        phrases: [
          "(temperature|fever|feverish|shiver*|shakes|rigors|chills|teeth chattering|burning up|hot and cold|hot cold|cold hot|sweats|cant get warm|freezing then|boiling then|flu|fluey)",
          "<38-41> (temperature|and|on|degrees)",
        ],
      },
      {
        name: "something infected",
        phrases: [
          "(stitches|scar|wound|section|down there|lochia|discharge|bleeding|boob|breast|tear) .. (stink*|stinks|smell*|pong*|rank|pus|oozing|weeping|green|yellow|opened|open|split|infected|red hot|angry)",
          "(stink*|stinks|pongs|rank|pus|infected|infection|mastitis|uti|kidney infection|chest infection)",
        ],
      },
      {
        name: "not thinking straight",
        isStrong: true,
        phrases: [
          "(confused|confusion|delirious|disorientated|out of it|spaced out|not with it|muddled|jumbled|rambling|gibberish|hallucinat*|slurr*|far away|floaty|drifting in and out)",
          "(im|says im|ive been|been|i was|shes|she is|keep|started) (talking rubbish|talking nonsense|not making sense|making no sense|talking gibberish|repeating myself)",
          "(cant|couldnt|dont) (think straight|remember|stay awake|keep my eyes open|focus|follow)",
        ],
      },
      {
        name: "skin that has changed",
        isStrong: true,
        phrases: [
          "(mottled|blotchy|marbled|patchy|ashen|grey|gray|purple|blue|clammy) .. (hands|skin|legs|arms|face|feet|lips|chest|all over|and)",
          "(hands|skin|legs|arms|face|feet|lips|fingers) .. (mottled|blotchy|marbled|patchy|ashen|grey|gray|purple|blue|clammy)",
        ],
      },
      {
        name: "no water passed",
        isStrong: true,
        phrases: [
          "@not .. (weed|wee|been for a wee|passed water|peed|been to the loo) .. (today|since|all day|hours|yesterday|morning|night)",
          "(cant remember|dont know|not sure) .. (weed|wee|last wee)",
        ],
      },
      {
        name: "fast heart or breath, or collapse",
        isStrong: true,
        phrases: [
          "(breathing|breath|panting) .. (fast|rapid|quick|hard|short)",
          "(cant stand|cant walk|cant move|legs wont|legs gone|collapsed|passed out|fainted|cant get up|too weak to|wont hold me)",
        ],
      },
      {
        name: "a heart that races",
        phrases: [
          "(heart|pulse) .. (racing|pounding|fast|thumping|hammering|clappers|100|going mad)",
          "(racing|pounding) (heart|pulse)",
        ],
      },
    ],
  },
  unless: [
    "(baby|babys|he|hes|his|toddler|son|daughter|newborn|her lips|her skin|lo) ..",
    "(confused|muddled|confusing) .. (advice|about|by|which|what|sizes|letter|email)",
    "(cant|couldnt|dont) remember .. (name|names|if|who|what|which|where|my own)",
    "(blue|purple|grey) .. (pram|babygro|cot|paint|room|line)",
    "man flu",
    "flu (jab|vaccine|jabs|season|shot)",
    "(cant get up|cant stand|cant walk|cant move) .. (sofa|bed|baby asleep|nap|trapped|stairs without|laughing)",
    "(uti|infection|mastitis|flu) .. (last|before|years ago|risk|prevent|avoid|cleared)",
  ],
};
