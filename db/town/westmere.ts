import { newId, system, type Database } from "../../src/platform/db/index.ts";
import { addPerson, foundOrganisation, foundProgramme } from "../../src/people/index.ts";
import { addDays, today } from "../../src/words/day.ts";

/** A second charity on the same installation, in another nation and another colour: neither sees the other. */
export async function foundWestmere(database: Database, now: Date): Promise<void> {
  const organisationId = newId();
  const at = new Date(now.getTime() - 200 * 86_400_000);
  await database.as(system(organisationId), async (db) => {
    await foundOrganisation(db, {
      id: organisationId,
      slug: "westmere",
      name: "Westmere Families",
      nation: "scotland",
      theme: { primary: "#1c5560", primaryDeep: "#123e47", primaryTint: "#e2eef0" },
      helpLines: [
        {
          name: "Your maternity unit",
          phone: "01632 960 870",
          words: "Westmere maternity, day or night",
          kind: "unit",
        },
      ],
      at,
    });
    const openedOn = addDays(today(now), -200);
    const wellbeing = await foundProgramme(db, {
      organisationId,
      slug: "wellbeing",
      name: "Westmere Wellbeing",
      kind: "mental-health",
      openedOn,
    });
    await foundProgramme(db, {
      organisationId,
      slug: "dads",
      name: "Westmere Dads",
      kind: "online-dads",
      openedOn,
    });
    const person = (
      name: string,
      address: string,
      roles: Parameters<typeof addPerson>[1]["roles"],
    ): Promise<string> => addPerson(db, { organisationId, name, addresses: [address], roles, at });
    await person("Isla Drummond", "isla@westmere.example", [
      { role: "coordinator", programmeId: wellbeing },
      { role: "administrator", programmeId: null },
    ]);
    await person("Morag Tennant", "morag@westmere.example", [
      { role: "safeguarding-lead", programmeId: null },
    ]);
    await person("Callum Reid", "callum.reid@health.example", [{ role: "referrer", programmeId: wellbeing }]);
  });
}
