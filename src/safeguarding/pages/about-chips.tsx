import { Details } from "nhsuk-react-components";
import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import { Avatar, Chips, TextField, type Problems } from "../../ui/index.ts";

type Meant = {
  people: readonly { id: string; called: string }[];
  staff: readonly { id: string; called: string; role: string }[];
};

/** Whom it is about: the people she sees, who works here (folded away), or a name. One answer, whatever is folded. */
export const AboutChips = ({
  may,
  isParent,
  typed,
  problems,
}: {
  may: Meant;
  isParent: boolean;
  typed: Typed;
  problems: Problems;
}): ReactElement => {
  const about = one(typed, "about");
  const isOpen =
    may.staff.some(({ id }) => id === about) || one(typed, "about-name") !== "" || !!problems["about-name"];
  return (
    <>
      <Chips
        name="about"
        legend="Who is it about?"
        options={[
          ...(isParent ? [{ value: "me", words: "Me or my baby" }] : []),
          ...may.people.map(({ id, called }) => ({
            value: id,
            words: (
              <>
                <Avatar of={id} />
                {called}
              </>
            ),
          })),
          { value: "else", words: "Somebody else" },
        ]}
        typed={typed}
        problems={problems}
      />
      <Details className="al-gap" open={isOpen}>
        <Details.Summary>Somebody who works or volunteers here, or somebody else</Details.Summary>
        <Details.Text>
          <TextField
            name="about-name"
            label="Who?"
            hint="A name, or who they are, such as “her neighbour”."
            typed={typed}
            problems={problems}
          />
          <p>Or choose who works here. Whoever you choose is not told and cannot see it.</p>
          <Chips
            name="about"
            id="about-staff"
            legend="Who works here?"
            options={may.staff.map(({ id, called, role }) => ({ value: id, words: `${called}, ${role}` }))}
            typed={typed}
            problems={{}}
          />
        </Details.Text>
      </Details>
    </>
  );
};
