import type { ReactElement } from "react";
import { Back, ButtonLink, Icon, Nothing, Title } from "../../../ui/index.ts";
import { attributeEntry, attributes } from "../../../words/attribute.ts";
import { SHARING_MARKS } from "../../../words/sharing.ts";
import type { Fit } from "../../part.ts";
import type { Cell, Row } from "../../side-by-side.ts";

type Props = {
  referralId: string;
  parentName: string;
  people: readonly { id: string; name: string }[];
  rows: readonly Row[];
  mayPropose: boolean;
};

const said: Record<Fit, string> = {
  yes: "Fits",
  talk: "To talk about",
  no: "In the way",
  unknown: "Not known",
};

const TOLD: readonly string[] = attributes.map((attribute) => attributeEntry(attribute).label);

/** Only what she told of herself needs the mark; nobody would pass on how many matches she has. */
const isPrivate = (label: string, { sharing, fit }: Cell): boolean =>
  sharing !== "parent" && fit !== "unknown" && (TOLD.includes(label) || fit === "talk");

/** Two or three supporters next to each other for one parent. */
export const SideBySidePage = ({ referralId, parentName, people, rows, mayPropose }: Props): ReactElement => (
  <>
    <Back to={`/matches/for/${referralId}`}>Who might suit {parentName}</Back>
    <Title above={`For ${parentName}`}>Side by side</Title>
    {people.length < 2 ? (
      <Nothing>Tick two or three supporters on the page before, then compare them here.</Nothing>
    ) : (
      <table className="al-table al-reasons">
        <caption className="nhsuk-u-visually-hidden">
          What {parentName} would like, and what each supporter has
        </caption>
        <thead>
          <tr>
            <th scope="col">Looked at</th>
            <th scope="col">{parentName}</th>
            {people.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>
                <Key>{parentName}</Key>
                <span>{row.hers}</span>
              </td>
              {row.cells.map((cell) => (
                <td key={cell.supporterId}>
                  <Key>{people.find(({ id }) => id === cell.supporterId)?.name ?? ""}</Key>
                  <span>
                    <span className={`al-fit al-fit--${cell.fit === "yes" ? "yes" : "talk"}`}>
                      <Icon
                        name={
                          cell.fit === "yes"
                            ? "hand-heart"
                            : cell.fit === "unknown"
                              ? "circle-question-mark"
                              : "message-circle"
                        }
                      />
                      {said[cell.fit]}
                    </span>
                    <br />
                    {cell.theirs}
                    {isPrivate(row.label, cell) && (
                      <span className="al-soft">. {SHARING_MARKS[cell.sharing]}</span>
                    )}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {mayPropose && (
      <div className="al-actions">
        {people.map(({ id, name }, index) => (
          <ButtonLink
            key={id}
            to={`/matches/for/${referralId}/propose?with=${id}`}
            look={index === 0 ? "filled" : "outline"}
          >
            Ask {name}
          </ButtonLink>
        ))}
      </div>
    )}
  </>
);

const Key = ({ children }: { children: string }): ReactElement => (
  <span className="al-k" aria-hidden="true">
    {children}
  </span>
);
