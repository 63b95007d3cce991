import { addDays } from "../../../src/words/day.ts";
import type { Day } from "../../../src/words/day.ts";
import type { SampleRow } from "./make-sample-rows.ts";
import { testNhsNumber, written } from "./written.ts";

/** Rows as they come on a bad day: half can be read after all, and half need someone to look. */
export function messyPeople(today: Day): SampleRow[] {
  const ago = (days: number): Day => addDays(today, -days);
  const ahead = (days: number): Day => addDays(today, days);
  const wrongNhs = testNhsNumber(3).replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  return [
    // these can be read, and what was assumed is said
    { "Date rec'd": written.slashes(ago(14)), Client: "Yasmin Oduya", DOB: "6/6/97", "EDD / gest": "28+3", "Tel/Mob": "07700 900120", PC: "DE23", "HV/MW": "Jo Tapper (CMW)", "Why referred?": "lonely", "Consent?": "Y" },
    { Client: "Carys Blunt", DOB: "4/2/95", "EDD / gest": "28/40", "Tel/Mob": "07700 900121", PC: "DE22", "HV/MW": "CMW", "Why referred?": "anxious++", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(13)), Client: "Mei Lin Tan", DOB: "?", "EDD / gest": "TBC", "Tel/Mob": "07700 900122 / 01632 960022 (work)", PC: "n/k", "HV/MW": "Bev Lomas", "Why referred?": "new to UK", Lang: "Mandarin", "Interp?": "TBC", "Consent?": "?" },
    { "Date rec'd": written.slashes(ago(12)), Client: "Poppy Lister (likes Pip)", DOB: "19", "Tel/Mob": "07700 900123", PC: "12 Mill Lane, Harbrook DE24 8QP", "HV/MW": "HV - Sam Roe", "Why referred?": "young mum, partner in prison", "Consent?": "Y", Notes: `EDD ${written.slashes(ahead(47))}. Text first` },
    { "Date rec'd": written.slashes(ago(12)), Client: "Hannah Voss", DOB: "23/3/91", "EDD / gest": `born ${written.slashes(ago(16))}`, "Tel/Mob": "01632 960023 or 07700 900124", PC: "DE21", "HV/MW": "HV - Sam Roe", "Why referred?": "feeding", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(11)), Client: "Olena Bondar - twins", DOB: "15/7/94", "EDD / gest": `c. ${written.words(ahead(72))}`, "Tel/Mob": "07700 900125", PC: "DE65", "HV/MW": "Kit Farrow (Specialist Midwife)", "Why referred?": "refugee, on her own", Lang: "UKRAINIAN", "Interp?": "yes", "Consent?": "Y" },
    { "Date rec'd": "early spring", Client: "Georgia Plumb", DOB: "2/2/2002", "EDD / gest": written.ordinal(ahead(88)), PC: "NG9", "HV/MW": "Bev Lomas", "Why referred?": "history of stillbirth", "Consent?": "Y", Notes: "no phone at the mo, go through Bev" },
    { "Date rec'd": written.slashes(ago(10)), Client: "Ines Duarte?", DOB: "30/11/1993", "EDD / gest": written.slashes(ahead(31)), "Tel/Mob": "07700 900126", PC: "somewhere near the park", "HV/MW": "Jo Tapper (CMW)", "Why referred?": "grieving, her mum died at Christmas", "Consent?": "Y", Notes: "=HYPERLINK(\"x\",\"see file\")" },
    { "Date rec'd": written.slashes(ago(9)), Client: "AMINA KHAN", DOB: "21/5/96", "EDD / gest": written.slashes(ahead(20)), "Tel/Mob": "07700 900103", PC: "DE24", "HV/MW": "Jo Tapper (CMW)", "Why referred?": "isolated", "Consent?": "Y", Notes: "referred twice? HV did one too" },
    { "Date rec'd": written.slashes(ago(9)), Client: "Jesscia Brown", DOB: "6/11/98", "EDD / gest": written.slashes(ahead(55)), "Tel/Mob": "07700 900111", PC: "DE21 7DD", "HV/MW": "Bev Lomas", "Why referred?": "panic attacks", "Consent?": "Y" },
    // these need someone to look
    { "Date rec'd": written.slashes(ago(8)), Client: "Aisha & Tom Khan", DOB: "1/1/94", "EDD / gest": written.slashes(ahead(44)), "Tel/Mob": "07700 900130", PC: "DE24", "HV/MW": "HV - Sam Roe", "Why referred?": "both struggling", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(8)), Client: "Kelly / mum Jean", DOB: "13/8/2004", "EDD / gest": written.slashes(ahead(50)), "Tel/Mob": "07700 900131", PC: "DE23", "HV/MW": "FNP - Ada Lunt", "Why referred?": "young mum", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(7)), Client: "Stacey Whitlock", DOB: "31/2/98", "EDD / gest": written.slashes(ahead(36)), "Tel/Mob": "07700 90013", PC: "DE22", "HV/MW": "Bev Lomas", "Why referred?": "debts", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(7)), Client: "Imogen Rudd", DOB: "10/10/95", "EDD / gest": written.monthFirst(ahead(90)), "Tel/Mob": "07700 900133", PC: "DE21", "HV/MW": "Bev Lomas", "Why referred?": "anxiety", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(6)), Client: "Zara Mottram", DOB: "16/6/96", "EDD / gest": written.slashes(ago(60)), "Tel/Mob": "07700 900134", PC: "DE65", "HV/MW": "HV - Sam Roe", "Why referred?": "isolated", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(6)), Client: "Faith Oyelaran", DOB: written.slashes(ago(20)), "EDD / gest": written.slashes(ahead(730)), "Tel/Mob": "07700 900135", PC: "DE23", "HV/MW": "Jo Tapper (CMW)", "Why referred?": "housing", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(5)), Client: "Molly Crane", DOB: "27/4/99", "EDD / gest": written.slashes(ahead(39)), "Tel/Mob": "partner's 07700 900136", Email: "molly.crane(at)example", PC: "NG10", "NHS no": wrongNhs, "HV/MW": "Bev Lomas", "Why referred?": "low mood", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(5)), Client: "Robyn Hale", DOB: "5/3/97", "EDD / gest": written.slashes(ahead(63)), "Tel/Mob": "07700 900137", PC: "DE24", "HV/MW": "Jo Tapper (CMW)", "Why referred?": "alone", "Consent?": "No - hasn't been asked yet" },
    { "Date rec'd": written.slashes(ago(4)), Client: "Ellen Frost", DOB: "22/9/92", "EDD / gest": written.slashes(ahead(19)), "Tel/Mob": "07700 900138", PC: "DE22", "HV/MW": "Kit Farrow (Specialist Midwife)", "Why referred?": "support after the birth", "Consent?": "Y", Notes: "Kit rang: baby died on Sunday" },
    { "Date rec'd": written.slashes(ago(3)), "EDD / gest": written.slashes(ahead(70)), "Tel/Mob": "07700 900139", PC: "DE21", "HV/MW": "HV - Sam Roe", "Why referred?": "name to follow", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(2)), Client: "Alice Penn", DOB: "8/12/98", "EDD / gest": written.monthOnly(ahead(100)), "Tel/Mob": "07700 900140", PC: "DE23", "HV/MW": "Bev Lomas", "Why referred?": "first baby", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(2)), Client: "Freya Lund", DOB: "14/5/97", "EDD / gest": written.slashes(ahead(57)), "Tel/Mob": "07700 900141", Email: "freya@example.com; f.lund@example.org", PC: "DE22", "HV/MW": "Jo Tapper (CMW)", Team: "Juno Team", "Why referred?": "moved here in spring, knows nobody", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(1)), Client: "Danielle Cope c/o Women's Refuge", DOB: "18/2/95", "EDD / gest": written.slashes(ahead(42)), "Tel/Mob": "07700 900142", PC: "-", "HV/MW": "SW - Lena Ash", "Why referred?": "refuge, MARAC", "Consent?": "verbal", "Safe to ring / VM?": "do not leave messages" },
  ];
}
