import type { ReactElement } from "react";
import { ButtonLink, Done, Nothing, SeverityMark, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import type { SupporterLine } from "./view.ts";

type Props = { programme: string; lines: readonly SupporterLine[]; done: string | null };

/** Everybody who supports in this programme: readiness, load, leave. */
export const SupportersPage = ({ programme, lines, done }: Props): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <div className="al-sec-head">
      <div>
        <Title above={programme}>Supporters</Title>
      </div>
      <ButtonLink to="/supporters/new" small>
        Add a supporter
      </ButtonLink>
    </div>
    {lines.length === 0 ? (
      <Nothing>
        Nobody supports here yet. Add the first one: you need a name and an email or mobile number.
      </Nothing>
    ) : (
      <>
        <p className="al-soft">
          {plural(lines.length, "supporter")} today;{" "}
          {lines.filter((line) => line.ready && !line.full && !line.leave).length} ready, here and with room.
        </p>
        <table className="al-table">
          <caption className="nhsuk-u-visually-hidden">Supporters, those who need something first</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Ready</th>
              <th scope="col">Supports</th>
              <th scope="col">Leave</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </>
    )}
  </>
);

const Line = ({ line }: { line: SupporterLine }): ReactElement => (
  <tr>
    <th scope="row">
      <a href={`/supporters/${line.id}`}>{line.name}</a>
      {line.kind !== "volunteer" && <span className="al-soft">, {line.kind}</span>}
    </th>
    <td>
      <Key>Ready</Key>
      <span>
        <SeverityMark severity={line.ready && !line.lapsesSoon ? "fine" : "soon"} say={line.readyWords} />
        {line.lapsesSoon && <span className="al-soft al-under">{line.lapsesSoon}</span>}
      </span>
    </td>
    <td>
      <Key>Supports</Key>
      {line.load}
    </td>
    <td>
      <Key>Leave</Key>
      {line.leave ?? "None planned"}
    </td>
  </tr>
);

const Key = ({ children }: { children: string }): ReactElement => (
  <span className="al-k" aria-hidden="true">
    {children}
  </span>
);
