import type { ReactElement } from "react";
import { Back, Nothing, Reading, Section, Summary, Title } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import type { KeptPerson, KeptThing } from "../store.ts";

/** Who was erased while a concern about her was open. */
export const KeptPage = ({ people }: { people: readonly KeptPerson[] }): ReactElement => (
  <Reading>
    <Back to="/concerns">Concerns</Back>
    <Title>Kept by law</Title>
    <p>
      Somebody who asks to be erased is erased everywhere else, also while a concern about her is open. What
      was erased then is kept here until the concern is over, for safeguarding leads alone. Nobody else can
      tell that there is anything.
    </p>
    <p className="al-actions">
      <a href="/privacy/due">Concerns kept long enough</a>
    </p>
    {people.length === 0 && <Nothing>Nothing is kept. It would stand here.</Nothing>}
    <ul className="al-rows">
      {people.map((person) => (
        <li key={person.personId}>
          <div className="al-rows__t">
            <p>
              <a href={`/kept/people/${person.personId}`}>Erased on {sayDay(today(person.keptAt))}</a>
            </p>
            <p className="al-soft al-small">{plural(person.things, "record")}</p>
          </div>
        </li>
      ))}
    </ul>
  </Reading>
);

const tables: Record<string, string> = {
  person: "Who she is",
  address: "Numbers and addresses",
  safe_contact: "How it is safe to reach her",
  referral: "When support was asked for",
  contact: "A contact",
  message: "A message",
};

/** What was kept of one person, as it stood. */
export const KeptPersonPage = ({ things }: { things: readonly KeptThing[] }): ReactElement => (
  <Reading>
    <Back to="/kept">Kept by law</Back>
    <Title>What was kept</Title>
    {things.map((thing, index) => (
      <Section
        key={index}
        id={`thing-${index}`}
        title={tables[thing.table] ?? thing.table.replaceAll("_", " ")}
      >
        <Summary
          rows={Object.entries(thing.kept)
            .filter(([, value]) => value !== null && value !== "")
            .map(([name, value]) => ({
              name: name.replaceAll("_", " "),
              value: (
                <span className="al-pre al-wrap">
                  {typeof value === "string" ? value : JSON.stringify(value, null, 1)}
                </span>
              ),
            }))}
        />
      </Section>
    ))}
  </Reading>
);
