import type { ReactElement } from "react";
import { one, type Typed } from "../../../platform/web/index.ts";
import { Button, ButtonLink, Done, noProblems, Nothing, Pick, TextField, Title } from "../../../ui/index.ts";
import { roles, sayRole } from "../../../words/roles.ts";
import type { Listed } from "../store.ts";

export type ProgrammeName = { id: string; name: string };
type PeopleProps = {
  people: readonly Listed[];
  more: boolean;
  typed: Typed;
  programmes: readonly ProgrammeName[];
  mayAdd: boolean;
  done: string | null;
};

/** Everybody with a place here, to list and to find. */
export const PeoplePage = ({ people, more, typed, programmes, mayAdd, done }: PeopleProps): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <Title>People</Title>
    {mayAdd && (
      <p>
        <ButtonLink to="/people/new">Add a person</ButtonLink>
      </p>
    )}
    <Find typed={typed} programmes={programmes} />
    {people.length === 0 ? (
      <Nothing>
        {one(typed, "words") || one(typed, "role") || one(typed, "programme")
          ? "Nobody here fits that. Try fewer letters, or another role."
          : "Nobody is here yet. Add the first person with a role."}
      </Nothing>
    ) : (
      <table className="al-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Here now as</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <a className="al-wrap" href={`/people/${person.id}`}>
                  {person.name}
                </a>
                {person.knownAs && <span className="al-soft"> · {person.knownAs}</span>}
              </th>
              <td>
                <span className="al-k">Here as</span>
                <span>
                  {person.roles.length === 0
                    ? "nothing now"
                    : person.roles
                        .map(({ role, programme }) => `${sayRole(role)}${programme ? `, ${programme}` : ""}`)
                        .join("; ")}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {more && <p className="al-soft al-gap">There are more. Type part of a name to find one.</p>}
  </>
);

const Find = ({ typed, programmes }: Pick<PeopleProps, "typed" | "programmes">): ReactElement => {
  const p = { typed, problems: noProblems };
  return (
    <form action="/people" method="get" role="search" className="al-find">
      <TextField name="words" label="Name, number or email" spellCheck={false} {...p} />
      <Pick
        name="role"
        label="Role"
        options={[
          { value: "", words: "Any role" },
          ...roles.map((role) => ({ value: role, words: sayRole(role) })),
        ]}
        {...p}
      />
      <Pick
        name="programme"
        label="Programme"
        options={[
          { value: "", words: "Any programme" },
          ...programmes.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        {...p}
      />
      <Button look="outline">Find</Button>
    </form>
  );
};
