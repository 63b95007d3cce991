import { addDays } from "../../../src/words/day.ts";
import type { Day } from "../../../src/words/day.ts";
import type { SampleRow } from "./make-sample-rows.ts";
import { testNhsNumber, written } from "./written.ts";

/** Rows that need nobody's help, though no two were written alike. */
export function plainPeople(today: Day): SampleRow[] {
  const ago = (days: number): Day => addDays(today, -days);
  const ahead = (days: number): Day => addDays(today, days);
  return [
    { "Date rec'd": written.slashes(ago(44)), Client: "SHANNON O'BRIEN", DOB: "14/3/99", "EDD / gest": written.slashes(ahead(61)), "Tel/Mob": "07700 900101", PC: "DE23 6AB", "HV/MW": "Jo Tapper (CMW)", Team: "Juno Team", "Why referred?": "first baby, anxious", "Consent?": "Y" },
    { "Date rec'd": written.dots(ago(43)), Client: "fiona mcdonald", DOB: "02.11.1994", "EDD / gest": written.dots(ahead(33)), "Tel/Mob": "07700900102", PC: "de237ab", "HV/MW": "Jo Tapper (CMW)", Team: "Juno Team", "Why referred?": "low mood / hx PND", "Consent?": "Yes" },
    { "Date rec'd": written.iso(ago(41)), Client: "Khan, Amina", DOB: "1996-05-21", "EDD / gest": written.iso(ahead(20)), "Tel/Mob": "+44 7700 900103", PC: "DE24", "NHS no": testNhsNumber(1), "HV/MW": "HV - Sam Roe", "Why referred?": "Isolated, new to area", Lang: "Urdu", "Interp?": "Y", "Consent?": "yes - verbal" },
    { "Date rec'd": written.words(ago(40)), Client: "Siân Pryce", DOB: "7 July 2001", "EDD / gest": written.words(ahead(95)), "Tel/Mob": "(07700) 900 104", Email: "sian.pryce@example.com", PC: "NG10 3", "HV/MW": "Bev Lomas", Team: "Abbey Surgery", "Why referred?": "young mum, housing", "Consent?": "✓" },
    { "Date rec'd": written.short(ago(38)), Client: "Łucja Wójcik", DOB: written.short(addDays(today, -10_400)), "EDD / gest": written.short(ahead(48)), "Tel/Mob": "0044 7700 900105", PC: "DE21 4XQ", "HV/MW": "Jo Tapper (CMW)", Team: "Juno Team", "Why referred?": "no family here", Lang: "polish", "Interp?": "Polish", "Consent?": "Yes" },
    { "Date rec'd": written.full(ago(37)), Client: "Mrs Grace Adeyemi-Hart", DOB: "30/09/1990", "Baby DOB": written.full(ago(50)), "Tel/Mob": "07700-900-106", PC: "DE22 1GH", "HV/MW": "HV - Sam Roe", "Why referred?": "breastfeeding support, tired", "Consent?": "Y" },
    { "Date rec'd": written.serial(ago(36)), Client: "Ruby Tansley", DOB: "34512", "EDD / gest": written.serial(ahead(70)), "Tel/Mob": "7700900107", PC: "DE65 5AA", "HV/MW": "Bev Lomas", "Why referred?": "money worries, damp flat", "Consent?": "TRUE" },
    { "Date rec'd": written.slashes(ago(33)), Client: "Ayesha Khan", DOB: "3/12/2003", "EDD / gest": written.slashes(ahead(112)), "Tel/Mob": "07700 900108", PC: "DE24", "HV/MW": "HV - Sam Roe", "Why referred?": "young parent", "Consent?": "Y", Notes: "not related to Amina K, same road" },
    { "Date rec'd": written.slashes(ago(30)), Client: "Dean Marlow", DOB: "19/1/97", "EDD / gest": written.slashes(ahead(27)), "Tel/Mob": "07700 900109", Email: "dean.marlow@example.org", PC: "DE23", "HV/MW": "self", "Why referred?": "first time dad, nervous", "Consent?": "yes" },
    { "Date rec'd": written.slashes(ago(29)), Client: "Marta van der Berg", DOB: "8/8/92", "EDD / gest": written.ordinal(ahead(40)), "Tel/Mob": "01632 960010", PC: "NG9", "HV/MW": "Dr Patel", Team: "Abbey Surgery", "Why referred?": "traumatic birth last time", Lang: "Dutch (good English)", "Interp?": "N", "Consent?": "agreed" },
    { "Date rec'd": written.slashes(ago(27)), Client: "Jessica Brown", DOB: "11/6/98", "EDD / gest": written.slashes(ahead(54)), "Tel/Mob": "07700 900111", PC: "DE21", "HV/MW": "Jo Tapper (CMW)", Team: "Juno Team", "Why referred?": "anxiety", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(26)), Client: "Precious Moyo", DOB: "25/12/95", "EDD / gest": written.slashes(ahead(14)), "Tel/Mob": "07700 900112", PC: "DE23 8BB", "NHS no": testNhsNumber(2).replace(/^(...)(...)/, "$1 $2 "), "HV/MW": "Kit Farrow (Specialist Midwife)", Team: "Juno Team", "Why referred?": "asylum seeker, temp accommodation, no family", Lang: "Shona", "Interp?": "not needed", "Consent?": "Yes" },
    { "Date rec'd": written.slashes(ago(25)), Client: "Chloe Denby", DOB: "1/4/2006", "EDD / gest": written.slashes(ahead(83)), "Tel/Mob": "07700 900113", PC: "DE24", "HV/MW": "FNP - Ada Lunt", "Why referred?": "teenager, care leaver, social worker involved", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(24)), Client: "Harriet St John", DOB: "17/2/88", "EDD / gest": written.slashes(ahead(9)), "Tel/Mob": "07700 900114", Email: "hstjohn@example.com", PC: "DE22", "HV/MW": "Bev Lomas", "Why referred?": "twins, SPD", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(22)), Client: "Nadia Haddad", DOB: "5/5/93", "EDD / gest": written.slashes(ahead(66)), "Tel/Mob": "07700 900115", PC: "DE23", "HV/MW": "Kit Farrow (Specialist Midwife)", "Why referred?": "DV (ex partner), previous m/c", "Consent?": "Y", "Safe to ring / VM?": "No voicemail. Text only, partner doesn't know" },
    { "Date rec'd": written.slashes(ago(21)), Client: "Leanne Skerritt", DOB: "12/10/96", "EDD / gest": written.slashes(ahead(75)), "Tel/Mob": "07700 900116", PC: "DE65", "HV/MW": "HV - Sam Roe", "Why referred?": "social complexities", "Consent?": "Y" },
    { "Date rec'd": written.slashes(ago(20)), Client: "Tamsin Ogle", DOB: "9/9/99", "EDD / gest": written.slashes(ahead(58)), "Tel/Mob": "07700 900117", PC: "NG10", "HV/MW": "Jo Tapper (CMW)", Team: "Juno Team", "Why referred?": "additional vulnerabilities, mild LD", "Consent?": "Y", "Safe to ring / VM?": "after 4pm" },
    { "Date rec'd": written.slashes(ago(19)), Client: "Beth Arkwright", DOB: "28/1/2000", "EDD / gest": written.slashes(ahead(101)), "Tel/Mob": "07700 900118", PC: "DE21", "HV/MW": "Bev Lomas", "Why referred?": "wants someone to talk to", "Consent?": "Y" },
  ];
}
