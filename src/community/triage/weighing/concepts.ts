// a name, and words people use for it: a word nobody used before still counts as what it means
const lists = `
child: baby babies newborn infant son daughter twins twin toddler kid kids child children girl boy lad lass he him his she her hes shes
partner: husband wife partner boyfriend girlfriend mrs ex mil fella bloke
family: mum dad sister brother mother father cousin uncle auntie aunt nan gran grandmother grandma grandad family inlaws law nana
herself: i im ive me my myself id mine
another: friend mate neighbour colleague woman lady someone somebody bestie sil
staff: midwife doctor gp hospital triage nurse consultant health visitor ward ambulance surgery 111 999 social worker cpn crisis
limp: floppy limp flop flops flopped flopping lifeless listless rag doll ragdoll jelly boneless slumped slump sagging noodle wilted rubber
drowsy: sleepy drowsy dopey lethargic zonked dozy groggy sluggish unresponsive dazed
waking: wake woke waking wakes rouse rousing stir stirring woken waken arouse
colour: blue grey gray mottled ashen dusky purple bluish greyish pale waxy white mauve navy blotchy marbled marbly lilac yellow jaundice jaundiced orange mustard slate putty corned
breath: breath breathe breathing breaths breathes breathless puffed panting pant gasping gasp gasps wheeze wheezing wheezy grunting grunts grunty rattly rattling air puffing winded
ribs: ribs nostrils tummy pulling heaving recession sucking nose flaring tugging collarbone
fit: fit fitting seizure seizures jerk jerking jerked jerks jerky twitching twitch twitched shaking shakes stiff stiffened stiffens convulsion convulsing rigid twitchy
stare: staring stare stared stares glazed vacant blank rolled rolling unfocused
cold: cold freezing chilly icy cool clammy ice frozen
hot: hot fever temperature burning boiling roasting feverish scorching sweating sweats sweaty radiator furnace
shiver: shiver shivering shivery rigors chills chattering shivers
rash: rash spots dots blotches hives pinprick bruises bruise bruised bruising marks mark freckles
vomit: sick vomit vomiting vomited puke puked puking throwing threw projectile retching heaved
green: green bile bilious coffee black tar highlighter pea
nappy: nappy nappies wee wees weed wet dry dehydrated
feed: feed feeds feeding fed milk bottle bottles latch latching boob suck sucking ounce ounces oz ml mls feeds breast
cry: cry crying cries cried scream screaming screamed whimper whimpering wail wailing moan moaning bleat mewl mewing squeal
shrill: shrill weird funny odd strange weak pitched high kitten cat different eerie
head: head skull forehead fontanelle fontanel crown
fall: fell fallen fall dropped drop rolled slipped tumbled banged knocked landed smacked bumped thud bounced
floor: floor laminate tiles concrete stairs bed sofa settee table kerb pavement bath worktop lino step patio carpet
swallow: swallowed swallow battery magnet magnets bleach capsule dishwasher ate chewed choked choking choke coin grape gulped
burn: burn burnt burned scald scalded tea kettle blister blistered blisters hob iron straighteners
blood: blood bleed bleeding bled bleeds bloody red crimson haemorrhage
heavy: heavy pouring gushing flooding flooded soaked soaking drenched soak pours gush gushed gushes dripping running ruined saturated streaming torrent waterfall tap
pad: pad pads towel towels knickers sheets mattress toilet loo tena seat
clot: clot clots lump lumps liver plum lemon golf ball egg orange satsuma tomato kiwi fist
faint: faint fainted fainting dizzy lightheaded woozy swimmy wobbly passed collapsed collapse collapsing blackout blacked floaty
pain: pain pains hurts hurting sore ache aching agony cramp cramps cramping stabbing sharp tender twinge stitch painful excruciating
chest: chest breastbone heart jaw shoulder blade lung lungs
leg: calf leg legs thigh groin ankle shin knee
swollen: swollen swelling puffy twice fat tight bigger puffed ballooned balloon puffiness
tummy: tummy bump side pelvis scar belly below
hard: hard rock solid board rigid wood plank drum
headache: headache migraine head temples skull
eyes: vision lights blurry blurred sparkles sparkly stars flashing zigzag spots blind see shimmer squiggles tunnel glitter fuzzy double
cord: cord rope loop ribbon sausage
push: push pushing crowning urge pressure bearing
waters: waters water leak leaking leaked trickle trickling puddle popped dribble damp
move: move moves moved moving movement movements kick kicks kicked kicking wriggle nudge roll rolls flutters booting jiggle tumble dance
less: less quiet nothing none fewer hardly barely stopped slowed lazy still slow peep calm asleep
die: die dying died dead death suicide suicidal kill killing killed
gone: gone disappear vanish leave leaving left away exist existing end ending ended over finish finished stop stops vanished out
burden: burden useless waste worthless better without poison toxic ruin ruining ruined drag weight failure fail failing rubbish
future: hopeless pointless point future tomorrow anymore birthday christmas forever next
tired: tired exhausted drained done enough empty numb hollow shattered broken
farewell: goodbye bye sorry forgive thank thanks love last letter letters note notes card cards video videos
order: will insurance passwords password funeral sorted written payout policy affairs paperwork bank account direct tidied list
pills: pills tablets tablet paracetamol packet packets box boxes medication codeine insulin amitriptyline propranolol sertraline overdose foil foils blister strip bottle
means: rope noose belt blade blades razor knife cord scarf gun hosepipe bleach scissors exhaust ligature beam bag
height: bridge train trains tracks railway cliff roof platform storey river canal viaduct motorway lorry lorries traffic weir sea edge drop quarry reservoir dock lake cliffs
wound: cut cutting cuts scratch scratching scars thigh thighs wrist wrists arm arms skin lighter burning sleeves stitches plasters
voices: voice voices whisper whispering whispers hear hearing heard god jesus devil angel angels demon demons message messages sign signs satan allah lord
watched: watching watched camera cameras bugged listening spying following tapped monitor watch recording
swapped: swapped swap switched replaced copy clone imposter impostor fake changed changeling double twin swapping
chosen: chosen mission special truth plan prophet saviour holy destiny pure sacred purpose meant
racing: racing fast speed buzzing amazing energy wired genius ideas brilliant clear electric euphoric
sleep: sleep slept awake sleeping insomnia nights asleep
confused: confused sense nonsense rambling muddled recognise strange herself himself blank gibberish
harm: hurt shake shook shaken throw smother pillow cushion slap slapped squeeze squeezed hit smack smacked bite drown drowning strangle choke blanket window wall
anger: rage temper snap snapped angry furious lost roar roared shouted yelled red mist
now: now tonight today minute currently
soon: soon weekend morning friday saturday sunday monday tuesday wednesday thursday later
secret: nobody alone secret hide hid hidden hiding secretly quietly delete deleted
struck: hit hits punched punch kicked slapped pushed shoved grabbed strangled throat neck dragged thumped pinned spat threw smashed
control: allowed permission lets let checks track tracking tracks phone passcode money bank card passport locks locked receipts timed timer keys allowance
threat: threat threatens threatened threatening kill court report unless regret pay promise
afraid: scared afraid frightened terrified eggshells careful petrified dread
sexual: sex touch touched touching photos pics naked forced force rough bed consent
home: homeless evicted car hostel sofa landlord hotel tent mould damp
food: food eat eating foodbank hungry formula gas electric meter heating
drink: drink drinking drunk wine vodka bottle coke cocaine heroin weed smoke smoking crack using relapse relapsed gear spliff can cans beer gin bender
custom: marry marriage wedding married honour cutter bride ceremony dowry
bond: bond bonding mine stranger nothing feel feels love connection robot babysitting borrowed
jest: lol joking kidding
search: googling google googled looking searched research wondering wonder working calculate
decided: decided decide plan planned picked chosen booked ready finally ending settled
calm: calm calmer peaceful peace lighter relief quiet easier serene
orders: telling told tell says said wants orders instructions ordered talking talks knows
poison: bleach battery rinse cleaner drain piriton calpol liquid capsule tablets rat antifreeze fertiliser vape nicotine berries
allergy: peanut egg nuts hives lips tongue allergic reaction sesame sting wasp
weapon: knife petrol hammer bat scissors gun machete axe lighter screwdriver glass
breakin: door smashing smashed kicking outside window hiding hid under wardrobe landing locked barricaded
urgent: hurry help call quick quickly please address now ring police battery
since: hours minutes days mins hour since yesterday week seconds ago
open: open opened gap split burst hole gaping unstitched ripped
noise: noise noises squeaky whistle whistling bark barking hoarse croaky rasp rattle gurgle gurgling
soup: pea soup teabag brown greeny murky swamp meconium
drift: glazed floaty tingly distant miles confused rambling repeating slurring slurred
numb: droop drooped drooping lopsided arm wouldnt weak numbness speech words slurred face
most: worst never solid flat completely nonstop constantly relentless every
proud: lovely gorgeous chuffed happy proud laugh laughing giggles brilliant cute smiling grinning
thing: pram cot nursery babygro sleepsuit nappies buggy crib clothes bag toys film telly episode book
asks: recommend recommendations recommended best brand which size anyone tips
`;

const read = lists
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", words = ""] = line.split(": ");
    return { name, words: words.split(" ") };
  });

/** What a word may be about, by number. */
export const conceptsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const of = new Map<string, number[]>();
  read.forEach(({ words }, concept) => {
    for (const word of new Set(words)) of.set(word, [...(of.get(word) ?? []), concept]);
  });
  return of;
})();

const pairs = read.map(({ name: one }, n) =>
  read.map(({ name: other }, m) => (n === m ? `[${one}]` : `[${one}+${other}]`)),
);

/** How two concepts are called as one sign; one with itself by its name alone. */
export const conceptPair = (one: number, other: number): string => pairs[one]?.[other] ?? "";
