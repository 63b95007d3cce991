import type { Family } from "../rule.ts";

const source =
  "Essex Partnership, Mental wellbeing; Mind, Postnatal depression (the fear of losing the baby stops people asking), https://www.mind.org.uk/information-support/types-of-mental-health-problems/postnatal-depression-and-perinatal-mental-health/support-and-services/";

const harm =
  "(hurt|hurting|harm|harming|shake|shaking|smother|smothering|suffocate|suffocating|throw|throwing|chuck|chucking|drop|dropping|hit|hitting|slap|slapping|smack|smacking|kill|killing|drown|drowning|strangle|strangling|stab|stabbing|squeeze|lob|lobbing|launch|punch|punching|burn|burning|poison|bash|fling|flinging|kick|crush)";
const whom =
  "(him|her|baby|my baby|the baby|them|my son|my daughter|my child|our baby|this baby|my newborn|my own baby|our son|our daughter|my kids|my children|my little boy|my little girl|the kids|the children|the twins|twins|my boy|my girl)";

export const harmToBaby: Family = {
  key: "harm-to-baby",
  title: "Thoughts of harming the baby",
  version: 1,
  owner: "Safeguarding lead",
  rules: [
    {
      id: "harm-to-baby",
      tier: "R",
      concern: "mind",
      reason: "It may speak of a wish, an urge or a plan to harm the baby.",
      card: "scary-thoughts",
      source,
      phrases: [
        `(want|wants|wanted|wanting|going|about|urge|urges|tempted|need|like|felt like|feel like|close|ready|plan|planning|planned|threatened|threatening|threatens|nearly|almost|scared im going|worried im going|terrified im going) [so badly|so bad|just|really|even] [to|came close to|come close to] [just|really|actually|physically] ${harm} ${whom}`,
        `(i|ive|im) [will|might|could|would|may|can|could actually|might actually|think i might|think i could|think ill|genuinely might|am going to|came so close to|have|just|just wanted to|really wanted to|nearly|almost] [just|really|actually|end up|snap and] (hurt|harm|shake|smother|suffocate|throw|drown|strangle|stab|kill|shook|threw|smothered|hit|slapped|dropped on purpose|chuck) ${whom}`,
        `(nearly|almost|close to|so close to|came close to) (threw|shook|hit|dropped|smothered|slapped|hurt|throwing|shaking|hitting|smothering|slapping|hurting|losing it with|losing control with) ${whom} ..`,
        `(i|she|wife|partner|he|husband|girlfriend) [just|actually|have|ive|has] (shook|shaken|smothered|slapped|punched|strangled) ${whom} [on|so|really|hard|and|just|earlier|last|tonight|today|again|when|because]`,
        `(put|putting|hold|holding|held|press|pressing|place) [a|the|my] (pillow|cushion|blanket|hand) .. (over|on) .. (face|head|mouth|nose)`,
        `(shake|shook|shaking) ${whom} (till|until|so hard|hard|to|really)`,
        `@not trust myself .. (with|around|alone|near|not to) ..`,
        `(not|isnt|arent|dont feel hes|dont feel shes) safe (with me|around me|near me|alone with me)`,
        `(better off|both be better|all be better|be together|both) [off] (dead|in heaven|with god) .. (baby|me|both|us|her|him|together)`,
        `(take|taking) (him|her|baby|my baby|the baby|them|the kids) with me .. (die|end|go|heaven|when i|bridge|both|kill|jump)`,
        `(end|ending|kill|killing|die|drown|jump|gas|poison) [it] [for] (both of us|us both|all of us|the both of us|us all|me and the baby|me and him|me and her|me and baby|myself and the baby|myself and baby|the two of us|me and my baby|the baby and|baby and me)`,
        `(voice|voices|god|something|head) .. (telling|tells|tell|told|says|saying|say|commanding|wants|want) .. (me|her) [to] .... (hurt|harm|kill|smother|pillow|drown|throw|get rid|drop|put|end|take)`,
        `(hurt|harm|kill|smother|drown|suffocate) .. (baby|him|her) .. (before|so they cant|to save|to protect|from this world|mercy)`,
        `(save|protect|spare) (him|her|the baby|my baby|them) from (this world|this life|the world|evil|suffering|being) ..`,
        `(wish|wishing|hope|hoping) (he|she|the baby|my baby|they|baby|it) (was|were|would|would just|had|was never|had never) (dead|die|dies|died|stop breathing|never been born|never wake|not wake)`,
        `want (him|her|the baby|my baby|it) (dead|to die|gone for good)`,
        `(get rid of|getting rid of) (the baby|him for good|her for good|my baby|it for good)`,
        `(drown|drowning|drowned|holding|hold|held|push|pushing|leave|leaving) (him|her|the baby|my baby|them) .. (under|bath|in the bath|under the water|river|water) .. (end|stop|quiet|under|until|let)`,
        `(plan|planned|planning|decided|worked out) .. (how|to) .... (hurt|harm|kill|smother|drown) ${whom}`,
      ],
      unless: [
        "(eat|squeeze|squeezed|squeezing) (him|her) .. (up|cheeks|thighs|tight|cuddl*|bits|cute|giggl*|love)",
        "(drop|dropping|dropped) (him|her|them|the baby|my son|my daughter) (off|at|to|with|round)",
        "(throw|throwing) (him|her|them|my son|my daughter) (a party|in at|a birthday|a first|in the air|into nursery|off|up in)",
        "(kick|kicks|kicking|punch) (him|her) (out|off|off the sofa)",
        "(hit|hitting|hits) (him|her|them|the twins) (with|that|like|milestones|hard that)",
        "(husband|hubby|partner|dh|boyfriend|bf|brother|mil|dog|cat|boss|ex|man|fella|mother in law|midwife|doctor|landlord|driver|neighbour|fella) .... (kill|strangle|throttle|murder|smack|punch|slap|hit|throw|launch|chuck|hurt) (him|her)",
        "(kill|strangle|throttle|murder|smack|punch|slap|launch) (him|her|my husband|my partner) (if|when|snor*|in his sleep|for|lol|one day|he|haha)",
        "(dont|didnt|not|never|wouldnt|not trying|without|avoid|afraid of|scared of|worried about|stop me|trying not) [want|wanting] to (hurt|squeeze|drop|throw|wake|hit|squash|crush) .. (head|neck|by accident|accidentally|arm|when)",
        "(jabs|vaccines|injections|vaccinations|medication|antidepressants|sertraline|caffeine|wine|alcohol|spicy|stress|sex|hot bath|bath|food|cheese|sushi|it|this|that|they|paracetamol|dye|polish|paint|hair|drug|tablets|tea|coffee|flying|running|exercise) [could|can|will|would|might|going to|does|did] [really|have|actually] (hurt|hurts|harm|harmed|harming) .. @child",
        "(scared|worried|afraid|frightened|nervous) (of|about) (dropping|squashing|crushing|hurting) .. (bath*|accident*|slippery|carry*|stairs|wriggl*|lifting|dressing|nails)",
        "(hit|smack|smacked) her milestones",
        "(toddler|eldest|son|daughter|dog|cat|sibling|brother|sister|big sister|big brother) .... (hit|hits|hitting|bites|hurt|hurts|hurting|kick*|smack*|throw*|push*|slap*|punch*) .. @child",
        "throw [them|him|her] [all] in the (wash|machine|tumble)",
        "burn (toast|dinner|her tea|his tea)",
        "(like|feel like) dropping (him|her) off",
      ],
      turn: [
        {
          to: "R",
          near: [
            "(nearly|almost|so close to) (did|doing|done|have|threw|shook|hit|dropped) ..",
            "@not (control|stop) (it|myself|the urge|the urges)",
            "(voice|voices|god told|devil|told me to|telling me to|plan|planned|tonight|im going to do it|evil|possessed|shook him|shook her|did it|have to do it)",
          ],
          because: "It was close, or there is a plan or a voice.",
        },
        {
          to: "A",
          near: [
            "(intrusive) (thought|thoughts|images|image)",
            "(images|image|pictures|picture|flashes|flash|visions|vision|imagine|imagining|popping into|pops into|pop into|popped into) .... (head|dropping|drop|mind|falling|hurting|sick|horrible|knife|stairs|throwing|stab*|smother*|drown*)",
            "(id|i would|i will|would|ill|i) (never|not ever|of course never) .. (do it|act|hurt|harm|actually|do anything|lay a finger|do that)",
            "(makes|make|made|making) me [feel|want to] [physically] (sick|cry|be sick|throw up|horrified|ill)",
            "(horrified|horrifies|horrifying|disgusted|appalled|petrified|terrifies me|terrified by|scares me to death|terrify me)",
            "(scared|terrified|frightened|afraid|petrified|worried|so scared) [that] (i|im|ill|i might|i will|of|i could|by) .. (hurt|harm|drop|throw|snap|going to|stab|do something|hurting|dropping|do it)",
            "what if i (drop|hurt|throw|stab|smother|snap|harm|lose)",
            "(dont|didnt|do not) want (to|these thoughts|them|to have|to hurt|to think|to feel)",
            "(horrible|awful|disturbing|scary|unwanted|vile|disgusting|upsetting) (thoughts|images|pictures|thought|image|visions|flashes)",
          ],
          because: "It is told with horror, which is common and rarely acted on; ask gently.",
        },
      ],
    },
    {
      id: "harm-by-voice",
      tier: "R",
      concern: "mind",
      reason: "A voice, a wish or a plan stands beside thoughts of harming the baby.",
      card: "scary-thoughts",
      source,
      plain: true,
      phrases: [
        `(voice|voices|god|devil) .... (hurt|harm|kill|smother|pillow|drown|throw|get rid|drop|put|end) .. (him|her|baby|face|down|window|water|it)`,
        `${harm} ${whom} .... (voice|voices|god|devil|messages|evil|possessed|not mine)`,
        `(im going to do it|i will do it|im going to snap|going to snap|about to snap|ill do it|tonight) .... ${harm} ${whom}`,
        `${harm} ${whom} .... (im going to do it|i will do it|going to do it|and i will|ill do it)`,
      ],
    },
    {
      id: "scary-thoughts",
      tier: "A",
      concern: "mind",
      reason:
        "It may speak of frightening thoughts about the baby, told with horror: common, and good to be asked about.",
      card: "scary-thoughts",
      source,
      phrases: [
        "(intrusive) (thought|thoughts|images|image|visions)",
        "(images|image|pictures|picture|flashes|flash|visions|vision|thoughts|thought|imagine|imagining|picturing|keep thinking|scared|terrified|worried|afraid|frightened|fear) .... (dropping|drop|dropped|throwing|throw|stabbing|stab|hurting|hurt|smothering|smother|drowning|drown|falling down|pushing|push|letting go|harming|harm|something terrible happening|knife|knives|down the stairs|out the window|in front of|suffocat*) .. @child",
        "(knife|knives|scissors|stairs|balcony|window|kettle|bath) .... (terrified|scared|avoid|hide|hidden|hid|cant be|afraid|wont go|images|thoughts|pictures|near her|near him|imagine)",
        "(hidden|hid|hide|hiding|put away|locked away|got rid of) .. (knives|knife|scissors)",
        "(horrible|awful|disturbing|scary|unwanted|vile|disgusting|upsetting|terrible|dreadful|violent|nasty|weird|really dark) (thoughts|images|pictures|thought|image|visions|flashes)",
        "(thoughts|images) .... (scare me|scares me|frighten me|disgust me|horrify|horrified|make me feel sick|ashamed|wont go away|cant tell anyone)",
        "(what if) i (drop|dropped|hurt|threw|throw|stab|smother|snap|harm|lost it|shook|suffocate|roll on)",
        "(so|getting|got|get|really|felt|feel|feeling|was) [so|really|very] (angry|rage|furious|mad|wound up) .. (with|at|towards) (him|her|baby|the baby|my baby|them|my son|my daughter)",
        "(had to|have to|have|ive|had|needed to) [just] (put|left|leave|walk|walked) (him|her|away|them|out|the baby|baby|outside) .... (angry|rage|cry*|scream*|snap*|walk away|walk out|outside|calm down|deep breath|another room|lost it|losing it|lose it|shout*)",
        "(shouted|screamed|yelled|swore|shouting|screaming|snapped|yelling|lost it|lost my temper|lost my rag|losing my temper|losing my rag|lost my shit) (at|with) .. (baby|him|her|my baby|the baby|my son|my daughter|them|the kids|my newborn)",
        "(postnatal|mum|mom|dad|post natal|postpartum|pnd) rage",
      ],
      unless: [
        "(husband|hubby|partner|dh|boyfriend|mil|dog|cat|boss|ex|council|landlord|he|mum|mother in law|sister) .... (angry|rage|furious|mad|shouted|snapped|lost it) .. (at|with) (him|her)",
        "horrible thoughts about (labour|birth|going back|work)",
        "(bath) .... (avoid) .. (stitches)",
        "(drop|dropping|dropped) (him|her|them) (off|at)",
        "(toddler|husband|he|mil|dog|neighbours|people) .. (screaming|shouting|yelling) at",
      ],
    },
  ],
};
