// how people type, and what is meant; apostrophes are gone by now, so "dont" is how "don't" reads
const pairs = `
u=you ur=your r=are n=and y=why k=ok nd=and bcos=because cos=because coz=because cuz=because bc=because becuase=because
thru=through thro=through tho=though altho=although wiv=with wif=with w=with abt=about b4=before l8r=later gr8=great
2day=today 2nite=tonight tonite=tonight 2moro=tomorrow 2moz=tomorrow tmrw=tomorrow tmw=tomorrow tomoz=tomorrow tomoro=tomorrow tommorow=tomorrow
nite=night nites=nights yday=yesterday yest=yesterday yesterdays=yesterday mornin=morning
any1=anyone some1=someone every1=everyone no1=nobody noone=nobody
cannot=cant carnt=cant cnt=cant kant=cant dnt=dont dunt=dont donut=donut didnt=didnt didn=didnt dident=didnt doesn=doesnt dosnt=doesnt dsnt=doesnt
havnt=havent hvnt=havent havn=havent haven=havent avent=havent hasn=hasnt hasent=hasnt isn=isnt wasn=wasnt wouldn=wouldnt couldn=couldnt shouldn=shouldnt aint=aint ent=aint
hav=have av=have hve=have ov=of jus=just jst=just bin=been bean=bean wen=when wot=what wats=whats wat=what
gonna=going~to gunna=going~to gna=going~to gon=going~to goin=going wanna=want~to wana=want~to gotta=got~to hafta=have~to tryna=trying~to kinda=kind~of sorta=sort~of dunno=dont~know dno=dont~know lemme=let~me gimme=give~me cudnt=couldnt cud=could shud=should wud=would wudnt=wouldnt
nuffin=nothing nuthin=nothing nothin=nothing nowt=nothing summat=something sumthin=something sumthing=something somthing=something owt=anything anythin=anything evrything=everything
wk=week wks=weeks weks=weeks wekes=weeks mth=month mths=months mnth=month mnths=months hr=hour hrs=hours min=minute mins=minutes yr=year yrs=years
temp=temperature temps=temperature temprature=temperature tempreture=temperature temperture=temperature degrees=degrees
preg=pregnant preggo=pregnant preggers=pregnant prego=pregnant pregant=pregnant pg=pregnant pregs=pregnant ppd=pnd
mw=midwife mws=midwives hv=health~visitor lo=baby los=baby bubs=baby bub=baby bubba=baby bubz=baby bubbas=baby babba=baby babs=baby bby=baby babys=baby babba=baby baba=baby bubby=baby bubbs=baby
hubby=husband hubs=husband dh=husband dp=partner bf=boyfriend bfriend=boyfriend gf=girlfriend dw=wife fella=partner bloke=partner fiance=partner fiancee=partner missus=wife misses=wife mrs=wife
kms=kill~myself kys=kill~yourself unalive=kill unalived=killed unaliving=killing sewerslide=suicide sucide=suicide suiside=suicide sucidal=suicidal suicidle=suicidal suacidal=suicidal suisidal=suicidal
bleedin=bleeding bleading=bleeding bleding=bleeding bleedng=bleeding bledding=bleeding spoting=spotting
breath=breath brethe=breathe breth=breath breathin=breathing breif=brief
stomache=stomach stomack=stomach belly=tummy stomach=tummy abdomen=tummy abdominal=tummy tum=tummy tummys=tummy stomachs=tummy womb=tummy uterus=tummy

hospitol=hospital hosp=hospital hossie=hospital hossy=hospital ambo=ambulance
scard=scared scarred=scarred woried=worried worryed=worried
mum=mum mam=mum mom=mum mummy=mum mumma=mum mama=mum ma=mum daddy=dad
lol=lol lmao=lol lmfao=lol rofl=lol haha=lol hahaha=lol hehe=lol hahah=lol jk=lol lolz=lol loool=lol lool=lol
ami=am~i iam=im alot=a~lot ina=in~a inlabour=in~labour cant=cant wont=wont
wee=wee pee=wee urine=wee peeing=weeing weeing=weeing peed=weed urinate=wee urinating=weeing urinated=weed
whos=whos thats=thats thas=thats
alright=ok okay=ok oki=ok okey=ok
nappys=nappies diapers=nappies diaper=nappy
section=section csection=section cs=section
mightve=might~have couldve=could~have wouldve=would~have shouldve=should~have mustve=must~have mighta=might~have coulda=could~have shes=shes
wna=want~to wannna=want~to nt=not cnt=cant cudnt=couldnt idk=i~dont~know idc=i~dont~care idek=i~dont~know atm=at~the~moment rn=right~now rfm=reduced~movements ere=here dis=this dat=that nemore=anymore nymore=anymore anymor=anymore incase=in~case bairn=baby bairns=babies babbie=baby babbies=babies gob=mouth neva=never diffrent=different difrent=different diffrently=differently eva=ever evry=every agen=again agn=again agin=again
kil=kill kll=kill kiling=killing kilin=killing killin=killing kild=killed dieing=dying dyeing=dying dyin=dying deid=died dide=died wishin=wishing miself=myself mysef=myself mself=myself meself=myself myslf=myself myelf=myself slf=self hisself=himself
fone=phone fones=phone m8=mate h8=hate w8=wait in2=into sum1=someone ne1=anyone smth=something sumfin=something nufin=nothing nuffing=nothing sumat=something pls=please plz=please plse=please
proply=properly propaly=properly proprly=properly propa=proper loosing=losing alone=alone lonley=lonely lonly=lonely dissapear=disappear dissappear=disappear burdon=burden burdan=burden burdern=burden
babby=baby babi=baby babie=baby bubbie=baby babys=baby dd=daughter ds=son dc=kids ppp=psychosis pnp=psychosis dv=domestic~violence
breathin=breathing brething=breathing breething=breathing breeth=breathe floppie=floppy flopy=floppy temprature=temperature fitted=fitted seziure=seizure siezure=seizure seisure=seizure caesarian=section cesarean=section caesarean=section
voises=voices voces=voices vocies=voices demonds=demons scarry=scary hart=heart hed=hed tabs=tablets meds=medication calp=calf calfs=calf
headake=headache hedache=headache headace=headache hedake=headache puffed=puffed vomitting=vomiting throwin=throwing
xx=x xxx=x hun=hun fr=for ppl=people sumone=someone evry=every evrything=everything wudve=would~have hes=hes babygirl=baby~girl babyboy=baby~boy littleone=little~one
bleedin=bleeding peeing=weeing pants=knickers panties=knickers undies=knickers docs=doctor dr=doctor doc=doctor gp=gp paramedics=ambulance
`;

const withApostrophe: Readonly<Record<string, string>> = {
  "i'll": "i will",
  "he'll": "he will",
  "she'll": "she will",
  "we'll": "we will",
  "we're": "we are",
  "she'd": "she would",
  "he'd": "he would",
  "we'd": "we would",
  "i'd": "id",
};

/** Short forms and common slips, and the words they stand for; where the meaning is one, the word is one. */
export const spelling: ReadonlyMap<string, string> = new Map([
  ...pairs
    .split(/\s+/)
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [typed = "", meant = ""] = pair.split("=");
      return [typed, meant.replaceAll("~", " ")];
    }),
  ...Object.entries(withApostrophe),
]);

// words that end so by nature
const endsIn = new Set(
  `again begin certain captain curtain cabin within main pain brain train rain grain chain gain twin skin chin thin spin coin join
remain contain explain mountain fountain bargain villain vitamin protein insulin robin basin cousin dolphin penguin pumpkin napkin
raisin muffin coffin margin origin virgin resin aspirin toxin latin satin martin berlin dublin admin login plugin mandarin muslin
ruin sustain maintain obtain retain complain entertain britain terrain sprain strain stain drain vein rein violin goblin gremlin
melatonin serotonin oxytocin heparin penicillin amoxicillin fragmin checkin colin kevin erin robin caitlin odin melvin kelvin alvin
plain slain swollen akin bruin lupin austin justin tamsin merlin stalin linkin metformin welcomin bulletin cumin keratin gelatin
haemoglobin hemoglobin ritalin ventolin codein medicin chagrin paraffin assassin puffin darwin franklin erythromycin doctrin`
    .split(/\s+/)
    .filter(Boolean),
);

/** "cuttin", "hearin" and "livin" with their g. */
export const fullEnding = (word: string): string =>
  word.length >= 5 && word.endsWith("in") && !endsIn.has(word) ? `${word}g` : word;
