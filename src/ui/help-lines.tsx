import type { ReactElement } from "react";
import type { HelpLine } from "../platform/db/index.ts";
import { Icon } from "./icon.tsx";

/** Numbers to call, the first one first; each a whole row to press. */
export const HelpLines = ({ lines }: { lines: readonly HelpLine[] }): ReactElement => (
  <ul className="al-calls">
    {lines.map((line) => (
      <li key={line.phone}>
        <a href={`tel:${line.phone.replaceAll(" ", "")}`}>
          <Icon name="phone" />
          <span>
            <b>{line.name}</b>{" "}
            <span>
              {line.phone}. {line.words}
            </span>
          </span>
        </a>
      </li>
    ))}
  </ul>
);
