import type { ReactElement } from "react";
import { ButtonLink, Done, Nothing, Title } from "../../ui/index.ts";
import { sayDay, type Day } from "../../words/day.ts";
import { programmeKinds, PROGRAMME_KINDS } from "../kinds.ts";
import { isClosedOn, type Programme } from "../programme.ts";

type ProgrammesProps = {
  programmes: readonly Programme[];
  mayChange: boolean;
  today: Day;
  done: string | null;
};

/** Every programme, kind by kind. */
export const ProgrammesPage = ({ programmes, mayChange, today, done }: ProgrammesProps): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <Title>Programmes</Title>
    <p>What this organisation offers. Each programme has its own rules, promises and words.</p>
    {programmes.length === 0 ? (
      <Nothing>
        There is no programme yet. Add the first: choose its kind, and every value starts from what has worked
        elsewhere.
      </Nothing>
    ) : (
      <table className="al-table">
        <thead>
          <tr>
            <th scope="col">Programme</th>
            <th scope="col">Kind</th>
            <th scope="col">For</th>
            <th scope="col">Open</th>
          </tr>
        </thead>
        <tbody>
          {programmeKinds
            .flatMap((kind) => programmes.filter((programme) => programme.kind === kind))
            .map((programme) => (
              <tr key={programme.id}>
                <th scope="row">
                  <a href={`/programmes/${programme.id}`}>{programme.name}</a>
                </th>
                <td>
                  <span className="al-k">Kind</span>
                  {PROGRAMME_KINDS[programme.kind].name}
                </td>
                <td>
                  <span className="al-k">For</span>
                  {forWhom[programme.settings.forWhom]}
                </td>
                <td>
                  <span className="al-k">Open</span>
                  {sayOpen(programme, today)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    )}
    {mayChange && (
      <p className="al-gap">
        <ButtonLink to="/programmes/new">Add a programme</ButtonLink>
      </p>
    )}
  </>
);

const forWhom = {
  mums: "Women and birthing parents",
  dads: "Dads and partners",
  anyone: "Any parent",
  staff: "Health staff",
} as const;

export const sayOpen = (programme: Programme, today: Day): string =>
  programme.closedOn === null
    ? `Since ${sayDay(programme.openedOn)}`
    : isClosedOn(programme, today)
      ? `Closed since ${sayDay(programme.closedOn)}`
      : `Until ${sayDay(programme.closedOn)}`;
