import { addPerson, foundOrganisation, foundProgramme } from "../../src/people/index.ts";
import { newId, system, type Database } from "../../src/platform/db/index.ts";
import { addDays, today } from "../../src/words/day.ts";

/** Harbrook's charity: its programmes and the people who were there before the story begins. */
export async function foundHarbrook(
  database: Database,
  now: Date,
): Promise<{ organisationId: string; programmes: Record<string, string>; people: Record<string, string> }> {
  const organisationId = newId();
  const at = new Date(now.getTime() - 400 * 86_400_000);
  const openedOn = addDays(today(now), -400);
  return database.as(system(organisationId), async (db) => {
    await foundOrganisation(db, {
      id: organisationId,
      slug: "harbrook",
      name: "Harbrook",
      plainName: "Alongside",
      helpLines: [
        {
          name: "Your maternity unit",
          phone: "01632 960 140",
          words: "Harbrook maternity, day or night",
          kind: "unit",
        },
      ],
      at,
    });
    const programme = (
      slug: string,
      name: string,
      kind: Parameters<typeof foundProgramme>[1]["kind"],
    ): Promise<string> => foundProgramme(db, { organisationId, slug, name, kind, openedOn });
    const programmes = {
      befriending: await programme("befriending", "Harbrook Befriending", "befriending"),
      communityParents: await programme(
        "community-parents",
        "Harbrook Community Parents",
        "community-parent",
      ),
      birth: await programme("birth-companions", "Harbrook Birth Companions", "birth-companion"),
      mums: await programme("mums-online", "Harbrook Mums Online", "online-mums"),
      dads: await programme("dads-online", "Harbrook Dads Online", "online-dads"),
    };
    const { befriending: p, mums, dads } = programmes;
    const person = (
      name: string,
      address: string,
      roles: Parameters<typeof addPerson>[1]["roles"],
    ): Promise<string> => addPerson(db, { organisationId, name, addresses: [address], roles, at });
    const people = {
      ruth: await person("Ruth Adeyemi", "ruth@harbrook.example", [
        { role: "parent", programmeId: p, endedAt: new Date(at.getTime() + 50 * 86_400_000) },
        { role: "supporter", programmeId: p },
        { role: "coordinator", programmeId: p },
      ]),
      kim: await person("Kim Osborne", "kim@harbrook.example", [
        { role: "safeguarding-lead", programmeId: null },
      ]),
      sue: await person("Sue Lindqvist", "sue@harbrook.example", [
        { role: "administrator", programmeId: null },
      ]),
      marian: await person("Marian Frost", "marian@harbrook.example", [
        { role: "clinical-supervisor", programmeId: null },
      ]),
      juno: await person("Dela Mensah", "dela.mensah@juno.example", [{ role: "referrer", programmeId: p }]),
      osei: await person("Dr Kofi Osei", "kofi.osei@practice.example", [
        { role: "referrer", programmeId: p },
      ]),
      amina: await person("Amina Yusuf", "amina@harbrook.example", [{ role: "supporter", programmeId: p }]),
      grace: await person("Grace Whitlock", "grace@harbrook.example", [
        { role: "supporter", programmeId: p },
      ]),
      leanne: await person("Leanne Potts", "leanne@harbrook.example", [
        { role: "supporter", programmeId: p },
      ]),
      nasreen: await person("Nasreen Akhtar", "nasreen@harbrook.example", [
        { role: "supporter", programmeId: p },
      ]),
      holly: await person("Holly Beck", "holly@harbrook.example", [{ role: "supporter", programmeId: p }]),
      elin: await person("Elin Vaughan", "elin.vaughan@ivystreet.example", [
        { role: "referrer", programmeId: mums },
      ]),
      rhys: await person("Rhys Morgan", "rhys.morgan@harbrook0to19.example", [
        { role: "referrer", programmeId: dads },
      ]),
      bridget: await person("Bridget Hale", "bridget@harbrook.example", [
        { role: "coordinator", programmeId: mums },
      ]),
      imogen: await person("Imogen Clarke", "imogen.clarke@trust.example", [
        { role: "professional", programmeId: null },
      ]),
      fola: await person("Fola Bright", "fola.bright@trust.example", [
        { role: "professional", programmeId: mums },
      ]),
      tom: await person("Tom Achebe", "tom@harbrook.example", [
        { role: "supporter", programmeId: dads },
        { role: "coordinator", programmeId: dads },
      ]),
      marcus: await person("Marcus Bell", "marcus@harbrook.example", [
        { role: "supporter", programmeId: dads },
      ]),
    };
    return { organisationId, programmes, people };
  });
}
