import type { ReactElement } from "react";

/** On the front of a space, for whoever had read it. */
export const PutRight = ({ told }: { told: readonly { id: string; claim: string }[] }): ReactElement => (
  <div className="al-box">
    <p>
      <b>Something you may have read here has been put right.</b>
    </p>
    <ul className="nhsuk-list">
      {told.map(({ id, claim }) => (
        <li key={id}>
          <a href={`/myths/${id}`}>{claim}</a>
        </li>
      ))}
    </ul>
  </div>
);
