import type { Rule } from "../rule.ts";

const source =
  "MBRRACE-UK red flags (new thoughts or acts of violent self-harm), https://www.eastmidlandsalliance.org.uk/latest-updates/ema-news-red-flags-mbus-12856; Red-flag table: self-harm now or meant is red";

const flesh =
  "(arms|arm|legs|leg|thighs|thigh|wrists|wrist|skin|stomach|tummy|hips|ankles|face|hand|hands|chest)";
const hurt =
  "(cut|cuts|cutting|scratch|scratched|scratching|burn|burns|burned|burnt|burning|slice|sliced|slicing|carve|carved|carving|slash|slashed|pinch|pinching|pinched|bite|biting|bit|hit|hits|hitting|punch|punched|punching|slap|slapped|slapping|bruise|bruising|bruised|scald|scalded|stab|stabbed|claw|clawed|clawing|picked|gouge|gouged)";
const reckless = [
  "(chopping|slicing|shaving|shave|cooking|falling|tripping|opening|accident|accidentally|at the gym|picking him|lifting|peeling|ironing|oven|iron|toaster|straighteners by|hair dye|tripped|fell|dropped|bread knife|tin|can|cardboard|paper|nails|hair|fringe|formula|avocado|carrots|onion|onions|lawn|hedge|grass|cake)",
];

/** Acts and urges are red where they are now or of late; scars and long ago weigh less; thoughts that are kept away are for the lead. */
export const selfHarm: readonly Rule[] = [
  {
    id: "self-harm",
    tier: "R",
    concern: "mind",
    reason: "It may speak of self-harm now or of late, or of an urge to.",
    card: "very-low",
    source,
    phrases: [
      `${hurt} [at|into|up|all over] (my|her|his|me) [own|left|right|inner|bare] ${flesh} & (feel|feels|bleed|bled|blood|cope|relief|release|numb|punish|pain|stop|again|secret|something|deserve|last night|tonight|today|yesterday|bath|razor|nobody|no one|when he|when she|nap|sleep|every|cant|since|hide|hiding|sleeves|crying|helps|calm|control|badly|deep)`,
      "(partner|wife|girlfriend|husband|boyfriend|she|he|shes|hes|sister|daughter|missus) [is|been|has|keeps|has been|started|just|was] (cut|cutting|cuts|harming|harmed|hurting|burning|slicing|self harming) (herself|himself|her arms|his arms|her legs|her wrists|his wrists)",
      "(self harm|self harmed|self harming|selfharm|selfharming|selfharmed|self harms|self injury|self injur*|self inflict*)",
      "(hurt|hurting|burn|burning|burned|burnt|cut|cutting|scratching|scratched|hitting|punching|punched|slapping|slapped|biting|pinching|starving|harm|harming|harmed|punish|punishing|punished|headbutting|stabbing|stabbed|slicing|sliced|bruising|scalding|strangling) (myself|himself|herself)",
      "(hit|scratch|bite|slap|punch|starve|stab|slice|scald|bruise) myself",
      "(urge|urges|want|wanted|wanting|need|needing|temptation|tempted|dying|desperate|itching|craving|impulse) [is|are] [to|for] [just|so|really] (cut|hurt|harm|burn|punish|slice|cutting|selfharm|self harm|scratch|stab) [myself|again|my|me|deep|so|is|tonight|and]",
      "(urge|urges) .. (cut|hurt|harm|burn|bleed|slice)",
      "(started|start|starting|back to|gone back to|been|keep|went back to|restarted|relapsed|relapsed into|relapsed on|fallen back into|turned to|resorted to|no days clean from|stop|days since) (cutting|self harm*|selfharm*|burning|harming|hurting myself) ..",
      "cutting (again|helps|is the only|is my|calms|every|most|worse|more|deeper|tonight|last night|myself|since)",
      "(took|taken|take|taking|put|used|using|use|dragged|drag|ran|held|hold|holding|pressed) .. (razor|razors|blade|blades|knife|scissors|lighter|cigarette|needle|glass|straighteners|compass|kettle|iron) .. (to|on|across|against|into|along|over|to my|on my) (my|myself|me) [own|left|right|inner] [arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|hand|throat|neck]",
      "(razor|razors|blade|blades|lighter|scissors|sharpener|broken glass) .... (myself|my arm|my arms|my skin|my legs|my wrist|my wrists|relief|release|my thigh|my thighs|across my|hidden in)",
      "(straighteners|cigarette|lighter|iron|hob|kettle|boiling water|hot water) & (burn|burning|burned|burnt|scald*) & (myself|my arm|my arms|my skin|my legs|my thigh|on purpose|deliberately)",
      "(banging|bang|bashing|smash|smashing|hitting|punching|headbutting) my [own] (head|face) [against|on|into|off|till|until|with|so|again|over|in]",
      "(banged|smashed|hit|punched|bashed) my own (head|face)",
      "(relapsed|relapse|relapsing|slipped up|slipped|clean) .. (cut|cutting|harm|harming|self|sh) ..",
      "(relapsed|again|urge|urges|clean|back|started|stopped) .. sh [again|yesterday|last night|tonight|today|for|and]",
      "sh (again|relapse|relapsed|urges|last night|yesterday|tonight|today|scars|wounds)",
      "(blood) .. (my arm|my arms|my wrist|my wrists|my thighs|my leg from|my legs from) & (did it|again|no one|nobody|cut|razor|blade|hide|sleeve|hiding|myself)",
      `${hurt} [and|or] [hitting|cutting|biting|scratching|slapping|pinching|punching] [at|into] (my|her|his) own ${flesh}`,
      "(nicked|opened|opened up|slit|slashed|sliced|scored|cut) my [own|left|right] (wrist|wrists|vein|veins|throat) ..",
      "(burnt|burned|cut|hurt|scald*|bruised|scratched|hit|bit|punched) .... (on purpose|deliberately)",
      "elastic bands & (wrist|snap*|scissors|harm|urge|cut|skin)",
      "blood .. (down|all over|dripping down|running down|up) my (arm|arms|wrist|wrists)",
      "(did it|done it|doing it|gave in|given in|couldnt stop myself) .. (again) & (arm|arms|legs|thighs|blood|razor|blade|cut|cuts|sleeves)",
      "(hide|hiding|cover|covering|covered) .. (cuts|my cuts|the cuts|burns|fresh cuts|my arms|the marks on my arms|wounds on my) ..",
      "(fresh|new|more) (cuts|cut|burns|wounds|marks) .. (arm|arms|leg|legs|thigh|thighs|wrist|wrists|myself|stomach)",
      "(starving|starve|starved) myself .. (punish*|deserve|disappear|because|die|hate)",
      "(pull|pulling|pulled|rip|ripping|ripped|tear|tearing) .. (my hair out|my own hair|out my hair|hair out) .. (clumps|handful|handfuls|bald|stop|punish*|relief|scalp|crying)",
      "(hurting|cutting|harming|burning|hitting|punishing) myself (is|helps|makes|to|because|when|so|in|with|every|again|most|while|on)",
    ],
    unless: [
      `(hurt|cut|burnt|burn|burned|hit|bit|sliced|stabbed|scald*) (myself|my finger|my hand|my thumb|my toe|himself|herself|my leg|my arm) .. ${reckless[0]}`,
      `${reckless[0]} .... (hurt|cut|burn|burnt|burned|sliced|scald*) (myself|my)`,
      "(cut|shave|shaving|waxing) (my|her) (own|arms|legs|hair|nails|sandwich|own hair|own fringe)",
      "(baby|toddler|he|she|hes|shes|newborn|bubs) .... (scratch|scratched|scratches|scratching|hits|hitting|hit|bangs|banging|bites|biting|pinch|bite|punch|punches|slapping|hurt) (himself|herself)",
      "(banging|bang) my head against a brick wall",
      "(hit|punched|punching|hitting) .. (stomach|tummy) .. (by|toddler)",
      "scratch* .. (itch*|eczema|cholestasis|feet|palms|rash|bump|hives|pupp*)",
      "(itch*|eczema|rash|pupp*) .... scratch*",
      "(feel|feels|felt|feeling) like .. (punching|hitting|slapping) myself .. (lol|haha|stupid|silly)",
      "(cut|cutting) (myself|himself|herself) (some slack|a slice|a piece|a bit|short|off|loose|some cake|a break)",
      "(want|need|urge|dying|desperate) .. scratch .. (skin off|hands|feet|belly|bump|palms|itch*|legs off)",
      "cutting (teeth|tooth|down|out|back|up|his|her|the|grapes|it fine|dairy|corners|short|cord)",
      "(starving|starved) myself .. (lunch|dinner|dress|wedding|gtt|fasting)",
      "(burned|burnt|burning|burn) (myself) out",
      "(hurt|hurting) myself (running|in labour|pushing|at)",
      "(kick|kicking|hitting|slap|pinch|pinching|slapping|pinched) myself (that|for not|for selling|how lucky|its real|because im so|to check|hes|shes|we)",
    ],
    turn: [
      {
        to: "R",
        near: [
          "(urge|urges|feeling|it|thoughts|all) [to|is|are|has|have|hurt|cut|harm|myself] .. (come back|coming back|came back|is back|are back|back again|flooding back)",
          "(started|start|doing it|cutting|did it|urge|urges) [up] again",
        ],
        because: "It was long ago and has come back.",
      },
      {
        to: "A",
        near: [
          "(old|faded|years ago|as a teen|as a teenager|when i was|used to|in my teens|at school|as a kid) ..",
          "scars",
        ],
        because: "It speaks of scars or of long ago.",
      },
      {
        to: "S",
        near: [
          "(thoughts|thought|thinking|ideas|images) .. (of|about) .. (hurting|harming|cutting|self harm|burning|self harming|selfharm) ..",
          "(wont|wouldnt|never|not going to|dont plan to|havent) .. (act on|acted on|do it|actually do|follow through|do anything|hurt myself)",
        ],
        because: "They are told as thoughts that are kept away.",
      },
    ],
  },
  {
    id: "self-harm-thoughts",
    tier: "S",
    concern: "mind",
    reason: "It may speak of thoughts of hurting herself or himself.",
    card: "very-low",
    source,
    phrases: [
      "(thoughts|thought|thinking|ideas|think|wanted) .. (hurting|harming|cutting|hurt|harm|cut) (myself|my arms|my legs|my wrists)",
      "(hate|punish|deserve to be) .. (myself|my body) & (hurt|pain|bleed|punish*|starve)",
    ],
    unless: ["(deserve|deserves) .. (break|rest|treat)"],
  },
  {
    id: "self-harm-signs",
    tier: "R",
    concern: "mind",
    reason: "Small things stand together that may be self-harm.",
    card: "very-low",
    source,
    phrases: [],
    together: {
      least: 2,
      signs: [
        {
          name: "marks",
          isStrong: true,
          phrases: [
            `(my|the|me|own|inside of|top of|tops of|up) [inner|left|right|my|upper] (arms|arm|legs|thighs|thigh|wrists|wrist|hips|ankles|stomach) [are|is|look|looks|were|again] [a|an|all|such a|covered|in|really|so|pretty] (mess|bad|sore|cut|cuts|marked|marks|bleeding|stinging|bandaged|raw|lines|state|covered|ribbons|shredded|scabs|plasters)`,
            "(lines|marks|cuts|plasters|bandages|bandage|scabs|wounds|dressing) .. (on|up|down|all over|across) (my|me) .. (arm|arms|leg|legs|thigh|thighs|wrist|wrists|hips|stomach)",
            "top of my (legs|leg|thighs|arms|thigh)",
          ],
        },
        {
          name: "something sharp or hot",
          isStrong: true,
          phrases: [
            "(craft knife|stanley knife|stanley|scalpel|razor|razors|razor blade|blade|blades|sharpener|broken glass|lighter|safety pin|compass|disposable razor)",
            "(kitchen knife|scissors|straighteners|iron) .. (bathroom|drawer|myself|again|skin|arm|leg)",
          ],
        },
        {
          name: "done again",
          phrases: [
            "(done|did|doing|do) it (again|tonight|last night|today|this morning|yesterday|twice|more)",
            "(third|second|fourth|first) time (this|in|since|today|today|tonight) ..",
            "(again|last night|tonight|this week) ..",
            "(gave in|given in|slipped|slipped up|relapsed|relapse|couldnt stop|couldnt help it|cant stop|you can guess|old habits|old habit|bad habit|old ways)",
            "(deeper|deep|wont stop|not stopping|needs stitches|need stitches|blood|bleeding|bled)",
          ],
        },
        {
          name: "kept hidden",
          phrases: [
            "(long sleeves|sleeves|tights|leggings|cardigan|jumper) .. (heat|hot|hide|cover|weather|so nobody|so no one|even|summer|baby group|on|down|wont see|does it show)",
            "(hide|hiding|cover|covering|hidden|covered|wont see|cant see|notice|noticed|does it show|see them|saw them|secret|nobody knows|no one knows|dont want (him|her|them) to see)",
          ],
        },
        {
          name: "for relief",
          phrases: [
            "(relief|release|calm|calms|numb|feel something|feel real|take the edge|punish|deserve|deserved|cope|coping|lets it out|pressure)",
          ],
        },
      ],
    },
    unless: [
      "(shave|shaving|shaved|legs waxed|waxing|bikini|armpits|beard|hair removal)",
      "(section|csection|eczema|psoriasis|stretch|blood test|cannula|needle|vaccination|tattoo|cat|kitten|bramble|insect|mosquito|sunburn|itchy|rash|pupps|injection|clexane|varicose|breastfeeding|carrying|bra) .... (marks|scab|scabs|arm|arms|legs|stomach|sore|plaster|plasters|dressing)",
      "(marks|scab|scabs|arm|arms|legs|stomach|sore|plaster|plasters|dressing) .... (section|csection|eczema|psoriasis|stretch|blood test|cannula|needle|vaccination|tattoo|cat|kitten|insect|mosquito|sunburn|itchy|rash|pupps|injection|clexane|varicose|gym|carrying|holding|lifting)",
      "(his|her|babys|toddlers) (arm|arms|leg|legs|nails)",
      "(razor nails|razor sharp|blender|food processor|saw|fan|lawn)",
      "(blade|knife|scissors|lighter) .. (kitchen|cord|weaning|carrots|box|parcel|bbq|candles|cake)",
      "lighter (mornings|nights|evenings|days|pram|buggy|weight|than|note|nappies|blanket|tog|fluid|now|summer|coat)",
    ],
    turn: [
      {
        to: "A",
        near: ["(years ago|old|faded|as a teen|when i was|used to|in my teens) ..", "scars"],
        because: "It speaks of scars or of long ago.",
      },
    ],
  },
];
