import type { Family } from "../rule.ts";

/** Words of red flags by themselves: whatever the other rules make of a post, it is not met with silence (engine rule 5). */
export const flagWords: Family = {
  key: "flag-words",
  title: "Flag words by themselves",
  version: 1,
  owner: "Coordinator",
  rules: [
    {
      id: "flag-word",
      tier: "A",
      concern: "mind",
      reason: "A word of a red flag stands in it, and no rule knows how it is meant.",
      source: "Community practice: engine rule 5, never to silence where a flag word is present",
      phrases: [
        "(haemorrhage|haemorrhaging|hemorrhage|preeclampsia|eclampsia|sepsis|septic|seizure|seizures|convulsion|convulsions|unconscious|unresponsive|resuscitated|stillbirth|stillborn|miscarriage|ectopic|abruption|embolism|dvt|meningitis)",
        "(suicide|suicidal|overdose|overdosed|self harm|selfharm|psychosis|psychotic|mania|manic|hallucinat*|delusion*|voices|paranoid)",
        "(strangle|strangled|strangling|smother|smothered|suffocate|suffocated|abuse|abused|abusive|abuser|rape|raped|assault|assaulted|violence|violent|knife|weapon|stalker|stalking|coercive|refuge)",
        "(heroin|cocaine|crack|addict|addiction|alcoholic|detox|rehab)",
        "(contractions|waters broke|waters gone|waters breaking|bleeding|haemorrhage)",
        "(die|died|dying|dead|kill|killed|death|dies) .. (baby|me|him|her|myself|mum|dad|she|he|birth|labour|pregnancy|childbirth)",
      ],
      unless: [
        "(strangled|smothered|suffocated) by (my|the|a) (pillow|pregnancy pillow|duvet|bra|tights|scarf|washing|laundry|hugs|cuddles|kisses|love)",
        "smothered in (kisses|love|cuddles|sudocrem|suncream|butter|sauce)",
        "(which|what|best|how long|how many) .... bleeding",
        "(bleeding|violent) .. (gums|nose|nipples|heck|hell|love|sneez*|hiccups)",
        "(gums|nose|nipple|nipples|finger|knee|toe) .... bleeding",
        "(butter|bread|palette|craft|kitchen|stanley|cheese|fish|plastic|butchers) knife",
        "knife and fork",
        "(raised|singing|loud|daddys|mummys|daddy|mummy|childrens|kids) voices",
        "(bit|its been|been|morning|manic) manic",
        "manic (day|week|morning|monday|month|few|weekend)",
        "refuge from",
        "(phone|battery|laptop|car|pump|plant|plants|plot|tv|wifi|cot mobile) .. (died|dead|dying)",
        "crack (on|open|of|up)",
        "(chocolate|sugar|caffeine|vinted|phone|netflix|cake) (addict|addiction)",
        "(baby|he|she) .. dead (cute|to the world|asleep|weight|heavy|good)",
        "(when|start|sign of|waiting for|bring on|no sign of|come on) contractions",
      ],
    },
  ],
};
